/** Portuguese. Lines as in `international.ts`; written by hand for this project from general knowledge. */
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
appeal 3: apoie nos, apoie o, apoie a, apoie este, apoiar o, seu apoio, o teu apoio, a sua contribuição, sua contribuição, sua doação, faça uma doação, faz um donativo, faça um donativo, doe agora, doação mensal, contribua com, contribua para, ajude nos, ajuda nos, torne se membro, torna te, seja membro, seja assinante solidário, cada real, cada euro, jornalismo independente, imprensa independente, jornalismo livre, financiado pelos leitores, graças aos leitores, nossos leitores, os nossos leitores, sem fins lucrativos, precisamos de você, precisamos de si, financiamento coletivo, campanha de financiamento
appeal 3: ^apoie, ^apoia, ^doe, ^doa, ^contribua, ^contribui, ^ajude, ^ajuda, ^faça parte, ^junte se
appeal 2: doação, doações, donativo*, doador*, apoiador*, nosso trabalho, o nosso trabalho, nossa redação, nosso jornalismo, sem publicidade, livre de anúncios, vaquinha
appeal 1: apoio, apoiar, independente*, leitores, membro*, contribu*
subscribe 3: assine a, assine o, assine já, assine agora, inscreva se, subscreva, subscrever, cadastre se, receba a, receba o, receba as, receba em, no seu e mail, no seu email, na sua caixa, caixa de entrada, nossa newsletter, a nossa newsletter, boletim, notificações, ative as, ativar notificações, siga nos, siga o, siga a, nosso canal, o nosso canal, canal no, não perca, experimente grátis, teste grátis, cancele quando, acesso ilimitado, fique por dentro, fique atualizado, entre no grupo, primeiro mês
subscribe 3: ^assine, ^receba, ^inscreva, ^subscreva, ^siga, ^cadastre, ^ative, ^não perca, ^fique, ^baixe, ^descarregue, ^ouça, ^entre no, ^quer, ^experimente
subscribe 2: grátis, gratuita*, gratuito*, toda manhã, todas as manhãs, toda semana, todos os dias, toda sexta, e mail, email, whatsapp, telegram, assinante*, assinatura, diária, semanal, alertas
consent 4: política de privacidade, política de cookies, utilizamos cookies, usamos cookies, este site utiliza, este site usa, termos de uso, termos e condições, aceitar todos, rejeitar todos, recusar todos, gerir cookies, gerenciar cookies, dados pessoais, proteção de dados, lgpd, rgpd, preferências de cookies
consent 2: aceitar, aceito, concordo, recusar, rejeitar, consentimento, privacidade, ao continuar, ao navegar, parceiros
share 4: compartilhe no, compartilhar no, partilhar no, partilhe no, compartilhe esta, compartilhar esta, partilhar artigo, copiar link, copiar ligação, link copiado, enviar por e mail, imprimir, oferecer artigo
share 3: ^compartilh*, ^partilh*, ^imprimir$, ^salvar$, ^guardar$, ^enviar$, ^copiar$, ^tweetar$, ^curtir$, ^gostar$, ^ouvir$, ^favoritos$
button 3: ^uma vez$, ^única$, ^doação única$, ^mensal$, ^mensalmente$, ^todo mês$, ^todos os meses$, ^por mês$, ^anual$, ^por ano$, ^continuar$, ^avançar$, ^cancelar$, ^fechar$, ^enviar$, ^confirmar$, ^sim$, ^não$, ^outro valor$, ^valor$, ^escolha$, ^escolher$, ^ler mais$, ^leia mais$, ^saiba mais$, ^ver mais$, ^ver tudo$, ^ver todos$, ^ver todas$, ^mostrar mais$, ^carregar mais$, ^mais$, ^agora não$, ^mais tarde$, ^não obrigado$, ^obrigado$, ^voltar$, ^próximo$, ^próxima$, ^anterior$, ^doar$, ^doe$, ^pagar$, ^aceito$, ^ok$, ^ir$
button 3: formas de pagamento, métodos de pagamento, forma de pagamento, pagamento seguro, cartão de crédito, cartão de débito, boleto, transferência bancária, mb way, seu e mail, seu email, o seu e mail, seu nome, o seu nome, endereço de e mail, senha, palavra passe, tente novamente, ocorreu um erro, já é assinante, já tem conta, já é membro, carregando, a carregar, campos obrigatórios
navigation 4: entrar, iniciar sessão, terminar sessão, fazer login, minha conta, a minha conta, ir para o conteúdo, pular para o conteúdo, saltar para o conteúdo, voltar ao topo, ir para o topo, quem somos, fale conosco, contacte nos, entre em contato, sobre nós, mapa do site, página inicial
navigation 3: ^início$, ^home$, ^menu$, ^buscar$, ^busca$, ^pesquisar$, ^pesquisa$, ^política$, ^economia$, ^esportes$, ^esporte$, ^desporto$, ^futebol$, ^cultura$, ^mundo$, ^brasil$, ^portugal$, ^europa$, ^opinião$, ^saúde$, ^ciência$, ^tecnologia$, ^educação$, ^sociedade$, ^ambiente$, ^meio ambiente$, ^cidades$, ^local$, ^polícia$, ^entretenimento$, ^vídeos$, ^vídeo$, ^fotos$, ^podcasts$, ^colunas$, ^colunistas$, ^últimas$, ^últimas notícias$, ^notícias$, ^tempo$, ^previsão do tempo$, ^contato$, ^contactos$, ^arquivo$, ^editorias$, ^seções$, ^secções$, ^tags, ^temas, ^tópicos, ^assuntos, ^anuncie$, ^expediente$, ^ficha técnica$, ^ajuda$, ^loja$, ^newsletters$, ^internacional$, ^vida$, ^viagens$, ^edição impressa$
related 5: leia também, leia mais, leia ainda, veja também, ver também, veja mais, saiba mais sobre, ouça também, mais lidas, mais lidos, as mais lidas, mais vistas, mais vistos, mais populares, matérias relacionadas, notícias relacionadas, artigos relacionados, conteúdo relacionado, relacionadas, relacionados, você pode gostar, talvez goste, também pode interessar, pode interessar, recomendado para, recomendadas, últimas notícias, outras notícias, mais notícias, do mesmo autor, próxima notícia, notícia anterior, destaques, em destaque, em alta, sobre o mesmo tema, sugestões de leitura
related 4: ^leia, ^ler, ^veja, ^ver, ^vídeo, ^fotos, ^análise, ^entrevista, ^reportagem, ^opinião, ^ao vivo, ^em direto, ^direto, ^podcast, ^infográfico, ^galeria, ^especial, ^dossiê, ^explicador, ^entenda, ^relacionad*, ^recomendad*, ^mais, ^outras, ^outros, ^ouça
author-bio 4: é jornalista, é repórter, é correspondente, é editor, é editora, é colunista, é redator*, é autor, é autora, escreve sobre, escreve para, cobre a, cobre o, trabalha no, trabalhou em, trabalhou no, colabora com, sobre o autor, sobre a autora, formad* em, licenciad* em, jornalista do, jornalista da, repórter do, repórter da, repórter especial
author-bio 2: jornalista, repórter*, correspondente, editor*, redator*, colunista*
advertisement 5: ^publicidade, ^anúncio$, ^anúncios$, ^conteúdo patrocinado, ^patrocinado, ^conteúdo de marca, ^parceria$, ^continua após, continua após a publicidade, continua depois da publicidade, ^informe publicitário
legal 5: todos os direitos reservados, direitos reservados, proibida a reprodução, é proibida, reprodução proibida, reprodução total ou parcial, sem autorização, cnpj, as opiniões expressas, não reflete, não refletem, registo erc
comment 4: ^comentários, ^comentário$, ^comentar, ^comente, deixe um comentário, deixe o seu comentário, escreva um comentário, faça um comentário, adicionar comentário, ver comentários, seja o primeiro a comentar, os comentários, encontrou um erro, reportar erro, comunicar erro, comunique um erro, corrigir, sua opinião, a sua opinião, ^responder$, ^denunciar$, participe da conversa
promotion 4: nosso aplicativo, a nossa app, baixe o aplicativo, baixe o app, descarregue a app, minutos de leitura, min de leitura, tempo de leitura, artigos gratuitos, exclusivo para assinantes, exclusivo assinantes, só para assinantes, ouvir artigo, ouça este, google notícias, google news, uma mensagem de
letter 4: ^caros leitores, ^caras leitoras, ^caro leitor, ^cara leitora, ^prezado leitor, ^prezados leitores, ^queridos leitores, ^aos nossos leitores
us 1: nós, nosso, nossa, nossos, nossas, somos, queremos, acreditamos, fazemos, trabalhamos
you 1: você, vocês, tu, teu, tua, teus, tuas, vosso, vossa, si
currency 1: reais, euros, dólares
period 1: por mês, mensal, ao mês, por ano, anual, por semana, primeiro mês
speech 1: disse, afirmou, afirma, explicou, explica, declarou, segundo, acrescentou, contou, conta, diz, anunciou, relatou, ressaltou, destacou, garantiu, informou, criticou, avaliou, lamentou
share 2: este artigo, esta matéria, este texto, esta notícia, esta reportagem
share 3: gostou da, gostou do, gostou desta, envie para
place 1: são, santa, rio, nova, lisboa, porto, brasília, estados, europa, norte, sul, oriente
agency 3: agência brasil, lusa, folhapress, estadão conteúdo, agência o globo, agência estado
photo 4: foto de arquivo, foto ilustrativa, imagem ilustrativa, imagem de arquivo, arquivo pessoal, divulgação, reprodução, foto de
dating 1: publicado, atualizado, atualizada, às, há, data, segunda, terça, quarta, quinta, sexta, sábado, domingo, feira, hoje, ontem, minutos, horas, h, última, atualização
`
