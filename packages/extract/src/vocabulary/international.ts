/**
 * Words that pages of any language use: names of services, cards, agencies, file words.
 * Each line is a class with a weight (1 hint, 2 plain, 3 strong, 4 decisive) and patterns: `*` a stem, `^` at the start of a line, `$` at its end.
 * Written by hand for this project from general knowledge.
 */
export const international = `
subscribe 3: newsletter*
subscribe 2: patreon, substack, boosty, buymeacoffee, ^rss$, podcast*
subscribe 1: email, e mail, premium
appeal 2: paypal, patreon, boosty, liqpay, privat24, приват24, blik, bizum, iban, swift, ko fi, monobank
button 2: visa, mastercard, paypal, apple pay, google pay, american express, sepa, blik, bizum, klarna, stripe, bitcoin, visa mastercard, twint, юmoney, сбп
button 2: ^ok$, ^online$, ^faq$, ctrl enter
consent 3: cookie*, cookies
consent 2: gdpr, captcha, recaptcha, ccpa
share 2: ^facebook$, ^twitter$, ^x$, ^telegram$, ^whatsapp$, ^linkedin$, ^instagram$, ^viber$, ^pinterest$, ^reddit$, ^email$, ^e mail$, ^flipboard$, ^bluesky$, ^mastodon$, ^threads$, ^tiktok$, ^youtube$, ^messenger$, ^vk$, ^vkontakte$, ^pocket$, ^x twitter$, ^line$, ^weibo$, ^xing$, ^signal$
share 1: telegram, youtube, facebook, twitter, whatsapp, linkedin, instagram, viber, pinterest, flipboard, bluesky, mastodon, tiktok
legal 4: copyright
advertisement 2: ^ad$, ^ads$, adblock, ad blocker, outbrain, taboola
navigation 1: faq, ^menu$, ^rss$, ^pdf$, ^live$, ^video$, ^tv$
promotion 2: app store, google play
currency 1: usd, eur, gbp, uah, pln, rub, euro, euros, chf, try, egp, czk
agency 3: reuters, afp, ap, dpa, efe, ansa, pap, tass, тасс, epa, upi, xinhua, shutterstock, imago, unsplash, picture alliance, getty, afp photo, getty images, europa press, ria novosti, bloomberg, keystone, apa, belga, lusa, unian, ukrinform, укрінформ, укринформ, уніан, униан, interfax, интерфакс, інтерфакс, риа новости, рбк, rtr, anadolu, aa, dha, iha, kyodo, yonhap, ntb, tt, scanpix, adobe stock, istock, istockphoto, depositphotos, zuma, sipa, alamy, pixabay, flickr, wikimedia, nasa, картина, lehtikuva, cnn, bbc, hina, mti, ctk, agerpres, belta, белта, nurphoto, maxppp, reporters, ullstein, laif, eastnews, east news, forum, newspix, pap epa, lapresse, agi, adnkronos, aap, cp, dw, rfi
photo 5: ^photo, ^photos, ^photograph*, ^photo credit, ^foto, ^fotos, ^image, ^credit, ^credits, ^picture, ^pic, ^imagen, ^fotograf*
photo 3: photo, foto, fotos, photos, handout, file photo, screenshot
`
