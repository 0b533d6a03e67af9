/** Pages for the tests: one report in a language, and what a site puts around it. All of it was written for these tests. */
export interface Story {
  readonly language: string
  readonly title: string
  readonly paragraphs: ReadonlyArray<string>
  /** Headline and summary of other reports. */
  readonly others: ReadonlyArray<readonly [headline: string, summary: string]>
  readonly menu: ReadonlyArray<string>
  readonly notice: string
}

export const stories: ReadonlyArray<Story> = [
  {
    language: "ar",
    title: "عودة القطار القديم إلى الساحل بعد عشرين عاماً",
    paragraphs: [
      "عاد القطار القديم إلى السير على خط الساحل صباح الأحد، بعد عشرين عاماً من توقفه، وسط حضور كبير من أهالي القرى الواقعة على الطريق.",
      "وقال سائق القطار سليم النجار إن الرحلة الأولى حملت أكثر من مئة راكب، وإن المقاعد كلها حجزت قبل أسبوع كامل من الموعد.",
      "ومن المقرر أن يسير القطار ثلاث مرات في الأسبوع حتى نهاية الصيف، ثم تقرر البلدية ما إذا كانت ستزيد عدد الرحلات."
    ],
    others: [["سوق السمك يفتح أبوابه ليلاً", "قررت البلدية فتح السوق في المساء بعد شكاوى الصيادين من حرارة النهار."], ["مدرسة القرية تحتفل بمئة عام", "اجتمع الخريجون من كل الأجيال في ساحة المدرسة لتبادل الذكريات والصور."], ["متحف جديد في الميناء", "يضم المتحف خرائط وأدوات جمعها بحار متقاعد على مدى أربعين عاماً."]],
    menu: ["الرئيسية", "أخبار", "رياضة", "اتصل بنا"],
    notice: "نستخدم ملفات تعريف الارتباط لتحسين الموقع"
  },
  {
    language: "zh",
    title: "老灯塔修好后重新向游客开放",
    paragraphs: [
      "海边的老灯塔经过两年的修理，星期六重新向游客开放。当天早上，几百名居民排队登上塔顶，观看日出。",
      "负责修理的工程师林海说，塔里的木楼梯全部换过，但是原来的灯和镜片都保留了下来，现在还可以点亮。",
      "灯塔每天上午九点开门，下午五点关门。学生和老人不用买票，其他人的票价是十元，收入用来维护海边的小路。"
    ],
    others: [["渔港举办第一届面条节", "几十家小店在码头上摆出摊位，卖自己家做的面条。"], ["图书馆夏天延长开放时间", "七月和八月图书馆每天开到晚上十点，方便学生复习。"], ["旧桥明年改为步行街", "市政府决定不再让汽车通过这座一百年前修的石桥。"]],
    menu: ["首页", "新闻", "体育", "联系我们"],
    notice: "本网站使用小型文本文件"
  },
  {
    language: "ja",
    title: "港町の小さな映画館が十年ぶりに再開",
    paragraphs: [
      "港町にある小さな映画館が土曜日、十年ぶりに再開した。開場前から二百人あまりが列を作り、最初の上映は満席になった。",
      "館主の森田健さんは「閉めた日のことを今も覚えている。今日また扉を開けることができてうれしい」と話した。",
      "映画館は週末だけ営業し、古い作品を中心に上映する。入場料は大人八百円で、子どもは無料だという。"
    ],
    others: [["朝市に新しい店が並ぶ", "地元の農家が育てた野菜を売る店が三つ増えた。"], ["山の小屋で雪かき始まる", "今年は例年より二週間早く作業が始まった。"], ["古い駅舎がカフェに", "若い夫婦が駅舎を借りて、自分たちの手で改装した。"]],
    menu: ["ホーム", "ニュース", "スポーツ", "お問い合わせ"],
    notice: "当サイトでは小さなファイルを保存します"
  },
  {
    language: "th",
    title: "เรือข้ามฟากสายเก่ากลับมาให้บริการอีกครั้ง",
    paragraphs: [
      "เรือข้ามฟากสายเก่าที่หยุดวิ่งไปนานถึงแปดปีกลับมาให้บริการอีกครั้งเมื่อเช้าวันเสาร์ โดยมีชาวบ้านจากทั้งสองฝั่งแม่น้ำมารอขึ้นเรือเที่ยวแรกกันเป็นจำนวนมาก",
      "นายสมชาย ใจดี กัปตันเรือ กล่าวว่าเรือลำนี้ซ่อมใหม่ทั้งลำโดยช่างในหมู่บ้าน และจะวิ่งวันละหกเที่ยวตั้งแต่เช้าจนถึงเย็นทุกวัน",
      "ค่าโดยสารเที่ยวละสิบบาท ส่วนนักเรียนและผู้สูงอายุไม่ต้องเสียค่าโดยสาร รายได้ทั้งหมดจะนำไปซ่อมท่าเรือทั้งสองฝั่ง"
    ],
    others: [["ตลาดน้ำเปิดตอนกลางคืน", "พ่อค้าแม่ค้าตกลงกันว่าจะขายของถึงสี่ทุ่มในช่วงหน้าร้อน"], ["โรงเรียนเก่าครบร้อยปี", "ศิษย์เก่ากลับมาพบกันที่สนามหน้าโรงเรียนเมื่อวันอาทิตย์"], ["พิพิธภัณฑ์ข้าวแห่งใหม่", "ชาวนารวบรวมเครื่องมือเก่ามาจัดแสดงให้เด็กได้เห็น"]],
    menu: ["หน้าแรก", "ข่าว", "กีฬา", "ติดต่อเรา"],
    notice: "เว็บไซต์นี้เก็บไฟล์ขนาดเล็ก"
  },
  {
    language: "de",
    title: "Die alte Seilbahn über die Schlucht fährt wieder",
    paragraphs: [
      "Die alte Seilbahn über die Schlucht fährt seit Samstag wieder, zwölf Jahre nachdem ein Sturm ihren letzten Pfeiler umgeworfen hatte.",
      "„Wir haben jeden Bolzen einzeln geprüft“, sagte die Ingenieurin Karla Brandt, die den Umbau geleitet hat, am Abend vor der ersten Fahrt.",
      "Die Kabinen fassen acht Personen und fahren im Sommer jede halbe Stunde, im Winter nur an den Wochenenden und bei ruhigem Wetter."
    ],
    others: [["Ein Bäcker zieht auf den Berg", "Der Laden im Tal war ihm zu laut geworden, nun bäckt er in der alten Hütte."], ["Das Freibad öffnet im Mai", "Der Stadtrat hat das Geld für die neue Pumpe am Montag freigegeben."], ["Wölfe am Waldrand gesehen", "Zwei Jäger haben die Tiere am frühen Morgen fotografiert."]],
    menu: ["Startseite", "Lokales", "Sport", "Kontakt"],
    notice: "Diese Seite speichert kleine Dateien"
  },
  {
    language: "uk",
    title: "Старий млин над річкою знову меле борошно",
    paragraphs: [
      "Старий млин над річкою знову меле борошно: у неділю його відкрили після трьох років ремонту, на який гроші збирало все село.",
      "«Камені ті самі, що були при моєму дідові, ми лише поміняли колесо», — сказав мельник Остап Гончар, показуючи гостям перший мішок.",
      "Млин працюватиме двічі на тиждень, а в суботу тут навчатимуть дітей пекти хліб у печі, яку склали поруч під навісом."
    ],
    others: [["На площі посадили сто лип", "Саджанці привезли з розсадника, а поливатимуть їх школярі."], ["Бібліотека шукає старі листи", "Працівники готують виставку про життя містечка сто років тому."], ["Пором ходитиме й восени", "Перевізник погодився працювати до перших заморозків."]],
    menu: ["Головна", "Новини", "Спорт", "Контакти"],
    notice: "Сайт зберігає невеликі файли"
  }
]

const list = (items: ReadonlyArray<string>): string => `<ul>${items.map((item, i) => `<li><a href="/m${i}">${item}</a></li>`).join("")}</ul>`
const paragraphs = (story: Story): string => story.paragraphs.map((text) => `<p>${text}</p>`).join("\n")
const teaser = ([headline, summary]: readonly [string, string], i: number, tag = "div"): string => `<${tag} class="k3"><h3><a href="/n${i}">${headline}</a></h3><p>${summary}</p></${tag}>`

/** Ways in which sites lay a report out; the names of classes say nothing. */
export const layouts: Readonly<Record<string, (story: Story) => string>> = {
  "articles within main": (story) => `<header>${list(story.menu)}</header><main><article class="a1"><h1>${story.title}</h1>${paragraphs(story)}</article>
    <section>${story.others.map((one, i) => `<article class="a2"><h3><a href="/n${i}">${one[0]}</a></h3><p>${one[1]}</p></article>`).join("")}</section></main><footer><p>${story.notice}</p></footer>`,
  "divisions, teasers below": (story) => `<div class="x1">${list(story.menu)}</div><div class="x2"><div class="x3"><h1>${story.title}</h1><div class="x4">${paragraphs(story)}</div></div>
    <div class="x5">${story.others.map((one, i) => teaser(one, i)).join("")}</div></div><div class="x9"><p>${story.notice}</p></div>`,
  "a column of teasers before": (story) => `<nav>${list(story.menu)}</nav><div class="r"><div class="c1">${story.others.map((one, i) => teaser(one, i)).join("")}</div><div class="c2"><h1>${story.title}</h1>${paragraphs(story)}</div></div>`,
  "a table for its columns": (story) => `<table><tr><td>${list(story.menu)}</td><td><h1>${story.title}</h1>${paragraphs(story)}</td><td>${story.others.map((one, i) => `<p><a href="/n${i}">${one[0]}</a></p>`).join("")}</td></tr></table>`
}

/** A whole page. */
export const pageOf = (story: Story, body: string): string => `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.title}</title></head><body>${body}</body></html>`
