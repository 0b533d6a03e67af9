/** Sentences of this project about made-up persons and bodies. */
export const chinese: ReadonlyArray<string> = [
  "[ROLE 馆长][PER 米雷拉·科尔日斯基]说，展览将开放。[PER 科尔日斯基]希望大家都来。",
  "[ROLE 秘书长][PER 安东尼奥·佩特雷斯]致信祝贺。",
  "[ROLE 修复师][PER 德尔内·洛梅尔]与他同姓。",
  "船从港口城市[LOC 洛梅尔]出发。工人在清理[LOC 洛梅尔]的一座仓库。",
  "[ORG 洛梅尔航运博物馆]没有开放。",
  "文／[PER 顾岸舟]\n今天下雨。",
  "[ROLE 校长][PER 林志远]表示，新楼明年启用。",
  "[ROLE 发言人][PER 周晓兰]说，会谈很顺利。",
  "[ROLE 市长][PER 赵国栋]昨天看望了消防员。",
  "[PER 孙丽华][ROLE 教授]认为这个结果很重要。",
  "[ROLE 总理][PER 弗兰·科瓦奇]将于周五抵达。",
  "[ROLE 记者][PER 吴敏]报道。",
  "[PER 玛尔塔·林德曼]指出，水位正在下降。[PER 林德曼]补充说，危险还没有过去。",
  "[ROLE [ORG 外交部]发言人][PER 郑凯]回应了提问。",
  "[ORG 松江银行]宣布降低利率。",
  "他毕业于[ORG 海滨大学]。",
  "今天天气很好，大家都去公园玩。",
  "我们需要更多的时间和耐心。",
  "[PER 郭子豪]先生没有回答。",
  "[ROLE 律师][PER 欧阳文静]提出了上诉。"
]
