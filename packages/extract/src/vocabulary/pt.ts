/** Portuguese, in brief. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const pt = `
appeal 3: apoie, apoia, faça uma doação, faz uma doação, doe, doe agora, seu apoio, o teu apoio, sua contribuição, ajude nos, ajude a, torne se membro, seja membro, seja assinante, jornalismo independente, ^apoie, ^ajude, ^doe, ^contribua, graças aos leitores
appeal 1: apoio, doaç*, independente*, leitores
subscribe 3: assine, assinar, inscreva se, cadastre se, subscreva, nossa newsletter, no seu e mail, na sua caixa, receba, recebe, notificações, ative as, siga nos, siga o, nosso canal, não perca, teste grátis, cancele quando, assinatura, ^assine, ^receba, ^inscreva, ^siga, ^subscreva, ^ative, ^baixe, ^cadastre
subscribe 2: grátis, gratuit*, todas as manhãs, toda semana, todos os dias, assinante*, primeiro mês
consent 4: política de privacidade, política de cookies, utilizamos cookies, usamos cookies, este site utiliza, este site usa, termos de uso, termos e condições, aceitar todos, rejeitar, dados pessoais
consent 2: aceitar, aceito, consentimento, preferências, privacidade
share 4: compartilhar no, partilhar no, copiar link, compartilhe, partilhe, imprimir, ^compartilh*, ^partilh*, ^imprimir$, ^salvar$, ^guardar$, ^enviar$, ^copiar$
button 3: ^uma vez$, ^única$, ^mensal$, ^mensalmente$, ^anual$, ^anualmente$, ^continuar$, ^próximo$, ^cancelar$, ^fechar$, ^enviar$, ^outro valor$, ^leia mais$, ^ler mais$, ^ver mais$, ^saiba mais$, ^carregar mais$, ^agora não$, ^mais tarde$, ^não obrigado$, formas de pagamento, métodos de pagamento, cartão de crédito, transferência, boleto, seu e mail, tente novamente, ocorreu um erro
navigation 4: fazer login, iniciar sessão, minha conta, ir para o conteúdo, voltar ao topo, quem somos, fale conosco, contacte nos, mapa do site
navigation 3: ^início$, ^menu$, ^buscar$, ^pesquisar$, ^entrar$, ^política$, ^economia$, ^esportes$, ^desporto$, ^cultura$, ^mundo$, ^brasil$, ^opinião$, ^saúde$, ^ciência$, ^tecnologia$, ^vídeos$, ^tempo$, ^contato$, ^contacto$, ^tags, ^assuntos, ^tópicos, ^últimas notícias$, ^sociedade$, ^país$
related 5: leia também, leia mais, veja também, ler também, você pode gostar, notícias relacionadas, artigos relacionados, mais lidas, mais lidos, mais vistos, últimas notícias, recomendado para você, saiba mais sobre, sobre o mesmo tema, pode lhe interessar, também pode gostar
related 4: ^leia, ^veja, ^vídeo, ^análise, ^entrevista, ^ao vivo, ^podcast, ^fotos, ^assista, ^ouça
author-bio 4: é jornalista, é repórter, é correspondente, é editor*, é colunista, escreve sobre, cobre, sobre o autor, sobre a autora, é formad*
author-bio 2: jornalista, repórter, correspondente, redator*, colunista
advertisement 5: ^publicidade, ^continua depois da publicidade, ^conteúdo patrocinado, ^patrocinado, ^anúncio$, continua após a publicidade
legal 5: todos os direitos reservados, direitos reservados, proibida a reprodução, reprodução proibida
comment 4: ^comentários, ^comentar, deixe um comentário, deixe seu comentário, escreva um comentário, reportar erro, encontrou um erro, comunicar erro, sua opinião, participe da discussão
promotion 4: nosso aplicativo, baixe o aplicativo, nossa app, minutos de leitura, min de leitura, tempo de leitura, artigos gratuitos, exclusivo para assinantes, ouça este, mensagem do
letter 4: ^caros leitores, ^caro leitor, ^prezado leitor, ^prezados leitores, ^queridos leitores
us 1: somos, queremos, precisamos, fazemos, trabalhamos, acreditamos, podemos, nós, nosso, nossa, nossos, nossas, nos
you 1: pode, quer, lê, você, vocês, seu, sua, teu, tua, te
period 1: por mês, mensal, ao mês, por ano, por semana, primeiro mês
speech 1: disse, afirmou, segundo, declarou, explicou, acrescentou, anunciou, contou, informou, diz, destacou, lembrou
function 1: o, a, os, as, de, do, da, dos, das, e, que, um, uma, em, no, na, nos, nas, por, para, com, não, se, ao, à, é, foi, mais, como, mas, são, pelo, pela, também, já, entre, até, sobre, tem
trade 1: jornalista, repórter, correspondente, redação, fotógraf*, enviad*, editor*, colunista
body 2: ministério, polícia, exército, governo, conselho, comissão, tribunal, universidade, instituto, museu, fundação, associação, sindicato, partido, banco, agência, presidência, prefeitura, câmara, senado, embaixada, arquivo, palácio, planalto
agency 3: lusa, agência brasil, folhapress, estadão conteúdo
photo 5: ^foto, ^imagem, ^fotografia, ^crédito, ^ilustração, ^reprodução, ^divulgação
dating 1: publicado, atualizado, em, às, as, h, min, segunda, terça, quarta, quinta, sexta, sábado, domingo, feira, hoje, ontem, há, horas
`
