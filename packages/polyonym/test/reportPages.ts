/** Pages of the reports' tests: one event, told in three languages. */
export const englishPage = `Ferry Crew Rescued off Odesa

By Dana Holt

A ferry crew of nine was rescued off Odesa on Monday, Ukrainian President Volodymyr Zelensky said in a short statement.

“All of them are safe,” Zelensky said. “We thank the coast guard.”

The captain called out in his own language, over and over again: “Обережно, хлопці, тримайтеся всі разом, нас уже чекає Одеса!”

Harbour master Ivo Brandl of the United Nations Development Programme said that the ship, built in 1987, had lost its engine before dawn, and that nobody had been hurt. It had cost $12 million.

Sign up for our free newsletter
© 2026 The Harbour Post. All rights reserved.
`

export const ukrainianPage = `Екіпаж порома врятовано біля Одеси

Дев’ятьох членів екіпажу порома врятували біля Одеси в понеділок, повідомив президент України Володимир Зеленський.

«Усі вони в безпеці», — сказав Зеленський. Капітан порту Іво Брандль розповів, що судно, збудоване 1987 року, втратило двигун ще до світанку.
`

export const arabicPage = `إنقاذ طاقم عبارة قبالة أوديسا

أُنقذ تسعة من أفراد طاقم عبارة قبالة مدينة أوديسا يوم الاثنين، حسبما قال الرئيس الأوكراني فولوديمير زيلينسكي.

وقال زيلينسكي: «جميعهم بخير». وأضاف أن العبارة بُنيت عام 1987، وأن الأمم المتحدة ستساعد في إصلاحها.
`
