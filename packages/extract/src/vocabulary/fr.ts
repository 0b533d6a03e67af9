/** French. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const fr = `
appeal 3: soutenez nous, nous soutenir, faites un don, faire un don, votre don, votre soutien, vos dons, par un don, un don, devenez membre, devenez adhérent*, aidez nous, votre contribution, grâce à vous, grâce à votre, grâce à ses lecteurs, soutenez une, soutenez un, soutenez le, soutenez la, soutenir notre, vit de ses lecteurs, défiscalis*, presse indépendante, journalisme indépendant, pour rester indépendant*, j aide
appeal 3: ^soutenez, ^soutenir, ^aidez, ^donnez, ^faites un, ^contribuez, ^participez, ^rejoignez
appeal 2: don, dons, donateur*, ses lecteurs, nos lecteurs, média indépendant, sans actionnaire*, notre rédaction, notre travail, notre journal, notre indépendance, sans publicité, adhésion, campagne de dons, besoin de vous, compte sur vous, comptons sur vous, financement participatif, déductible*
appeal 1: soutien, soutenir, soutenez, indépendan*, contribut*, membre
subscribe 3: abonnez vous, s abonner, je m abonne, m abonner, abonnement, votre boîte, votre boite, boîte mail, par e mail, par email, par mail, inscrivez vous, s inscrire, je m inscris, inscription, lettre d information, lettre quotidienne, infolettre, notifications, activez les, activer les, recevez, recevoir, ne manquez rien, ne manquez pas, ne ratez, suivez nous, nous suivre, rejoignez notre, notre chaîne, notre canal, essai gratuit, sans engagement, résiliable, accès illimité, offre d essai, offre spéciale, profitez, en illimité, notre podcast, dès 1
subscribe 3: ^recevez, ^abonnez, ^inscrivez, ^s abonner, ^suivez, ^rejoignez, ^retrouvez nous, ^activez, ^découvrez nos, ^profitez, ^téléchargez, ^découvrez notre, ^essayez, ^restez, ^envie, ^ne manquez, ^ne ratez, ^écoutez, ^créez, ^offre
subscribe 2: abonné*, abonnés, gratuit, gratuite, gratuitement, chaque matin, chaque semaine, chaque jour, chaque soir, chaque vendredi, quotidienne, matinale, à partir de, premier mois, adresse mail, adresse e mail, lettre, alerte*, canal, telegram, whatsapp
consent 4: politique de confidentialité, gérer mes cookies, gérer les cookies, nous utilisons des cookies, utilise des cookies, mentions légales, conditions générales, conditions d utilisation, données personnelles, protection des données, vie privée, tout accepter, tout refuser, continuer sans accepter, paramétrer, nos partenaires, cgu, cgv, vos choix, vos données
consent 2: accepter, refuser, confidentialité, vous acceptez, consentement, en poursuivant, en cliquant, traceurs, finalités, charte
share 4: partager sur, partager cet, partager par, partager l article, copier le lien, envoyer par, imprimer, offrir cet, offrir l article, lien copié, envoyer à un ami, partagez cet
share 3: ^partage*, ^imprimer$, ^enregistrer$, ^sauvegarder$, ^copier$, ^envoyer$, ^tweeter$, ^offrir, ^offrir$, ^favoris$, ^écouter$, ^classer$, ^sélections$, ^lire plus tard$, ^conserver
button 3: ^une fois$, ^ponctuel$, ^une seule fois$, ^mensuel$, ^mensuellement$, ^tous les mois$, ^chaque mois$, ^annuel$, ^annuellement$, ^par mois$, ^par an$, ^continuer$, ^valider$, ^annuler$, ^fermer$, ^envoyer$, ^oui$, ^non$, ^autre montant$, ^montant libre$, ^montant$, ^payer$, ^plus$, ^voir plus$, ^en savoir plus$, ^lire la suite$, ^afficher plus$, ^pas maintenant$, ^plus tard$, ^me le rappeler plus tard$, ^non merci$, ^retour$, ^suivant$, ^précédent$, ^ok$, ^je donne$, ^donner$, ^voir tout$, ^j accepte$, ^don unique$, ^don mensuel$, ^aperçu$, ^choisir$
button 3: moyens de paiement, moyen de paiement, mode de paiement, paiement sécurisé, carte bancaire, carte de crédit, virement, prélèvement, votre e mail, votre email, votre adresse, ^votre nom, ^nom$, ^prénom$, ^e mail$, ^adresse e mail, rappeler plus tard, réessayer, veuillez réessayer, n a pas pu être, une erreur, déjà abonné, déjà un compte, vous avez déjà, saisissez, mot de passe
navigation 4: se connecter, se déconnecter, mon compte, aller au contenu, accéder au contenu, retour à l accueil, retour en haut, haut de page, plan du site, qui sommes nous, nous contacter, à propos de nous, mon espace, aller à la navigation, identifiez vous, page d accueil
navigation 3: ^accueil$, ^menu$, ^recherche$, ^rechercher$, ^connexion$, ^actualité$, ^actualités$, ^actu$, ^politique$, ^économie$, ^sport$, ^sports$, ^culture$, ^société$, ^monde$, ^international$, ^france$, ^europe$, ^opinions$, ^idées$, ^débats$, ^sciences$, ^planète$, ^santé$, ^vidéo$, ^vidéos$, ^podcasts$, ^météo$, ^contact$, ^archives$, ^le journal$, ^en direct$, ^direct$, ^newsletters$, ^thèmes, ^mots clés, ^sujets, ^à la une$, ^la une$, ^régions$, ^faits divers$, ^environnement$, ^tech$, ^médias$, ^jeux$, ^boutique$, ^emploi$, ^rubriques$, ^lire le journal$, ^sur le même sujet$, ^règles$, ^aide$
navigation 2: contact, météo, archives, publicité
related 5: à lire aussi, lire aussi, à lire également, lire également, voir aussi, à voir aussi, sur le même sujet, sur le même thème, les plus lus, les plus lues, le plus lu, articles liés, articles similaires, vous aimerez aussi, à découvrir, nos articles, notre sélection, dans la même rubrique, à ne pas manquer, plus d articles, plus d actualités, contenus sponsorisés, les dernières, dernières nouvelles, dernières actualités, nos archives, pour aller plus loin, recommandé pour vous, vous pourriez, relire, à écouter aussi, nos recommandations, d autres articles, les plus partagés, également dans
related 4: ^lire, ^à lire, ^vidéo, ^podcast, ^décryptage, ^analyse, ^entretien, ^reportage, ^en direct, ^direct, ^quiz, ^en images, ^diaporama, ^voir, ^notre dossier, ^dossier, ^infographie, ^tribune, ^récit, ^portfolio, ^les plus, ^recommand*, ^article réservé, ^enquête, ^plus, ^à suivre, ^suivez en direct, ^écouter
author-bio 4: est journaliste, est correspondant*, est rédact*, est reporter, est grand reporter, est chroniqueu*, journaliste au, journaliste à, journaliste pour, couvre l, couvre la, couvre le, couvre les, écrit sur, travaille pour, collabore à, à propos de l auteur*, l auteur, est l auteur*, est spécialis*, est envoyé*, a travaillé, ancien correspondant, ancienne correspondante, diplômé*
author-bio 2: journaliste*, correspondant*, rédact*, envoyé* spécial*, chroniqueu*, pigiste*
advertisement 5: ^publicité, ^annonce$, ^contenu sponsorisé, ^sponsorisé, ^partenariat$, ^contenu partenaire, ^publi, la suite après, la suite après cette publicité, après la publicité, ^communiqué$, ^annonces$
advertisement 2: publicité*, sponsoris*, publicitaire*
legal 5: tous droits réservés, reproduction interdite, toute reproduction, droits de reproduction, sans autorisation, tous droits, toute rediffusion, reproduction totale
legal 2: droits, reproduction, autorisation, licence, éditeur, commission paritaire
comment 4: ^commentaire*, ^réagir$, ^réagir, ^réagissez, laisser un commentaire, ajouter un commentaire, commenter, écrire un commentaire, vos réactions, vos commentaires, poster un commentaire, signaler une erreur, une erreur dans, une faute, une coquille, votre avis, donnez votre avis, qu en pensez vous, rejoindre la conversation, écrivez nous, courrier des lecteurs, voir les commentaires, signaler un abus, ^discussion, signalez, ^contribuer$
promotion 4: notre application, télécharger l application, temps de lecture, min de lecture, minutes de lecture, lecture min, article réservé, réservé aux abonnés, réservé à nos abonnés, écouter l article, écouter cet article, articles gratuits, vous avez lu, il vous reste, dans le journal, édition papier, pourquoi nous faire confiance, qui sommes nous, un message de, ajouter un utilisateur, sur google actualités, google news
letter 4: ^chers lecteurs, ^chères lectrices, ^cher lecteur, ^chère lectrice, ^chers amis, ^un message de, ^le mot de, ^à nos lecteurs, ^chers abonnés
us 1: nous, notre, nos
you 1: vous, votre, vos, toi, ton, tes, tu
currency 1: euros, euro, dollars
period 1: par mois, mensuel*, par an, par semaine, premier mois, mois, semaine*, au lieu de
speech 1: a déclaré, déclaré, a t il, a t elle, a dit, affirmé, expliqué, estime, selon, a indiqué, indiqué, ajouté, précisé, annoncé, soupire, répond, confirmé, assuré, raconte, dénonce*, lancé, plaide, regrette
function 1: le, la, les, de, des, du, et, en, un, une, à, au, aux, dans, pour, par, sur, que, qui, est, il, elle, ce, cette, ne, pas, plus, se, sont, avec, son, sa, ses, leur, leurs, mais, ou, où, été, avait, ont, après, l, d, s, n, qu, dont, comme
trade 1: journaliste*, correspondant*, rédact*, envoyé*, reporter, photographe*, chroniqueu*, service, rédaction, agence, agences, auteur*, spécial
body 2: ministère, ministere, police, gendarmerie, armée, gouvernement, conseil, comité, commission, tribunal, cour, université, institut, musée, fondation, association, syndicat, fédération, parti, banque, agence, service, présidence, élysée, préfecture, mairie, région, assemblée, sénat, ambassade, presse, archives, télévision, collection, office, organisation, société, groupe, pompiers, hôpital, état major, parlement
photo 5: ^photo, ^crédit, ^crédits, ^image, ^illustration, ^photographie, ^dessin, ^capture, ^légende
photo 4: photo d illustration, photo d archives, crédit photo, crédits photo, capture d écran, image d illustration, photo de
place 1: paris, lyon, saint, sainte, new, le, la, les, mont, proche, nord, sud, est, ouest, états, europe, monde
dating 1: publié, mis, jour, modifié, le, à, h, min, heure, heures, date, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd, hui, il, y, a, paru, actualisé, mise, posté, dernière, modification
share 2: cet article, ce texte, ce reportage, cette enquête, ce contenu
share 3: vous avez aimé, vous appréciez, vous aimez, cet article vous, offrez le, partagez le, à un proche
appeal 3: votre appui, sans votre, sans vous, chaque euro, chaque don, ceux qui le lisent, celles et ceux, un journalisme de qualité, donnez, faire vivre, aux lecteurs, par ses lecteurs, coup de pouce, le prix d un café
navigation 3: ^aller, ^retour, ^revenir, ^fil info$, ^kiosque$, ^édition, ^voir toutes
related 4: ^à voir, ^bon à savoir, ^et aussi, ^dans l actualité, ^autres, ^pour comprendre
subscribe 3: dans votre messagerie, chaque jeudi, l essentiel de l actualité, suivez le, la lettre
comment 4: signaler un contenu, charte de modération, ^modération
appeal 3: n appartient qu à, vous pouvez nous, nous y aider, entend le rester, je fais un don
body 2: ville, métropole, département, théâtre, opéra, académie, aéroport, port, sdis, douane, douanes, parquet, diocèse, office du tourisme, chambre, cnrs, insee, festival, zoo, parc, musée
photo 5: ^visuel, ^infographie, ^carte, ^vue d artiste, ^capture
consent 3: contenu externe, ce contenu, pour afficher ce contenu
appeal 3: pour soutenir, information libre, rejoignez nos
photo 4: ^service de presse
`
