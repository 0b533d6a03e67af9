import type { Language } from "../language.ts"

export const zh: Language = {
  code: "zh",
  space: "",
  persons: {
    voloshchuk: "达里娜·[沃洛舒克]|达莉娜·[沃洛修克]", mykytenko: "塔拉斯·[米基坚科]", skliar: "叶夫根尼娅·[斯克利亚尔]", kulagin: "安德烈·[库拉金]", parshina: "利季娅·[帕尔申娜]", wronski: "兹比格涅夫·[弗龙斯基]",
    cieslak: "马乌戈扎塔·[切希拉克]", kestner: "于尔根·[克斯特纳]", muehlbauer: "安内格雷特·[米尔鲍尔]", garrigou: "艾蒂安·[加里古]", vauquelin: "埃莱娜·[沃克兰]", arrizabal: "华金·[阿里萨瓦尔]", penalver: "露西亚·[佩尼亚尔韦尔]",
    denizoglu: "许克吕·[代尼兹奥卢]", karaagac: "居尔申·[卡拉阿奇]", hadidi: "萨米尔·[哈迪迪]", darwish: "萨勒瓦·[达尔维什]", li: "[李文浩]", zhao: "[赵敏兰]", ashworth: "罗莎琳德·[阿什沃思]", dunmore: "卡勒姆·[邓莫尔]"
  },
  roles: {
    minister: "交通部长; 交通部长", mayor: "市长; 市长", doctor: "主任医师; 主任医师", ambassador: "大使; 大使", engineer: "总工程师; 总工程师", envoy: "特使; 特使", member: "议员; 议员", director: "博物馆馆长; 博物馆馆长"
  },
  bodies: {
    commission: "欧盟委员会", un: "联合国", worldBank: "世界银行", redCross: "红十字会", who: "世界卫生组织|世卫组织", unesco: "联合国教科文组织", osce: "欧洲安全与合作组织|欧安组织", danube: "多瑙河航线公司"
  },
  places: {
    odesa: "敖德萨; 在敖德萨; 从敖德萨", kyiv: "基辅; 在基辅; 从基辅", lviv: "利沃夫; 在利沃夫; 从利沃夫", kharkiv: "哈尔科夫; 在哈尔科夫; 从哈尔科夫", istanbul: "伊斯坦布尔; 在伊斯坦布尔; 从伊斯坦布尔",
    geneva: "日内瓦; 在日内瓦; 从日内瓦", cairo: "开罗; 在开罗; 从开罗", beijing: "北京; 在北京; 从北京", warsaw: "华沙; 在华沙; 从华沙", berlin: "柏林; 在柏林; 从柏林", vienna: "维也纳; 在维也纳; 从维也纳",
    paris: "巴黎; 在巴黎; 从巴黎", madrid: "马德里; 在马德里; 从马德里", london: "伦敦; 在伦敦; 从伦敦"
  },
  topics: {
    ferry: {
      headlines: ["两年来首班渡轮{L.from}出发", "{a}：夜间渡轮将{L.from}重新开航"],
      leads: ["{A.r}{A}在码头表示，{L.from}出发的渡轮航线将于{day}重新开通。", "停航两年之后，一艘渡轮于{day}{L.from}出发，{A.r}{A}也在船上。"],
      details: ["新船可载{n}名乘客，用电力行驶。", "{O}为新码头出资，那里可停{n}辆汽车。", "第一周的船票在{n}分钟内售完。"]
    },
    hospital: {
      headlines: ["新医院{L.in}开业", "{a}展示{L}医院的首批病房"],
      leads: ["{A.r}{A}对记者说，一所有{n}张病床的医院于{day}{L.in}开业。", "{day}，{A.r}{A}{L.in}带领首批来宾参观新医院。"],
      details: ["{O}捐赠了设备和首批{n}套器械。", "儿童病房将于春天开放。", "医生们已经看了{n}名病人。"]
    },
    grain: {
      headlines: ["粮食谈判{L.in}进入第二周", "{a}认为粮食谈判有出路"],
      leads: ["{A.r}{A}在会后表示，粮食谈判{day}{L.in}继续进行。", "{A.r}{A}于{day}离开{L}，没有签字，但定下了下一轮的日期。"],
      details: ["有{n}艘船在锚地等待。", "{O}提出每周检查{n}艘船。", "农民们说粮仓已经满了。"]
    },
    museum: {
      headlines: ["失落的画作{L.in}展出", "{a}{L.in}为展览揭幕"],
      leads: ["{A.r}{A}表示，{n}幅曾被认为失落的画作于{day}{L.in}展出。", "{A.r}{A}于{day}{L.in}打开了新画廊的大门。"],
      details: ["{O}承担了修复费用。", "头几天来了{n}名参观者。", "最古老的一幅画的是冬天的河流。"]
    }
  },
  further: [
    "“我们等这一天等了两年。”{a}说。", "{B.r}{B}站在一旁，不愿谈钱。", "据{A}介绍，所有费用将在年底前付清。", "{O.g}的一名代表也在场。", "“本来可以更快，”{b}说，“但总算成了。”", "{B}下个月将{L.in}介绍此事。", "{a}与{b}相识多年。"
  ]
}
