/** Made pages whose subject or voice is that of clutter elsewhere. Lines as in `annotatedPages.ts`; written for these tests, places, persons and events made up. */
export const annotatedSubjects: Readonly<Record<string, string>> = {
  "en, an essay in the first and second person, which is not an appeal": `
- Subscribe now and save 40%

T What My Grandmother's Kitchen Taught Me About Waiting
B By Joan Abara

P You do not hurry bread. My grandmother told us that every Saturday, flour to the elbow, while we children ran in and out of the yard.
P If you opened the oven too early, she would look at you as if you had opened a letter that was not yours. We learned to wait, and to listen for the crust.
P Our house had no clock. We had the smell, and we had her voice.
P Now my own children ask me when supper will be ready, and I hear myself say what she said to us: you will know.
P I still have her bowl.

- Joan Abara's first novel, “Yeast”, is out in May.
- Enjoyed this piece? Forward it to a friend
- Join the conversation
- We moderate comments before they appear.`,

  "en, the newsletter trade as its subject": `
- Log in
- Cookie preferences

T Newsletter Start-Ups Fight for Space in a Crowded Inbox
B By Priya Nathan
D Jan 12, 2025

P Newsletter companies raised less money in 2024 than in any year since the pandemic, according to figures published on Friday by the research firm Delgado & Finch.
P The firm counted 41 deals, down from 96 a year earlier. Subscription revenue at the ten largest newsletters rose by 4%.
P Readers who subscribe to more than five newsletters open fewer than half of them, the report said.
P “People sign up in January and unsubscribe in March,” said Mette Holm, who edits a weekly newsletter about cheese for 30,000 subscribers.
P Advertisers are leaving as well. Sponsored newsletters earned a third less per subscriber than in 2022, and two of the biggest platforms have cut staff.
P Holm is not worried. Her newsletter, she said, has more paying subscribers than ever.

- Want more like this? Get Media Monday in your inbox
- Your email address
- Go
- By entering your email you agree to receive marketing from us.`,

  "en, cookies as the subject": `
- Accept cookies
T Browser Makers Give Cookies One More Year
B By Lena Fisk
D 9 July 2024
P Two makers of browsers said on Tuesday that they would go on accepting third-party cookies until the summer of 2025, a year longer than they had promised.
P Cookies are small files by which sites recognise a visitor. Privacy groups have asked for an end to them since 2012.
P "Every site now asks for consent, and nobody reads what they consent to," said Maja Brandt of the group Clear Screen.
P Advertisers welcomed the delay. A survey in May found that nine out of ten sites still set cookies before a visitor had accepted anything.
P Regulators in four countries are looking at the banners.
- Manage cookies
- Privacy notice`,

  "uk, донати як тема": `
- Підтримати редакцію
T Волонтери зібрали 4 млн гривень донатів на карету швидкої допомоги
B Леся Романюк
D 11 березня 2025
P Волонтери з Чорткова зібрали 4 млн гривень на карету швидкої допомоги для медиків 105-ї бригади. Збір тривав дев'ять днів.
P Найбільший донат, 200 тисяч гривень, надіслала місцева пекарня. Найменший — дві гривні.
P «Люди донатять навіть зі стипендій», — розповіла організаторка збору Оксана Дмитрів.
P За її словами, пожертви надійшли з 31 країни. Карету передадуть у квітні.
- Поділитися
- Підписатися на розсилку`
}
