import type { Words } from "../senses.ts"

/** Chinese words of money and measure; numerals are read by `hanNumber`. */
export const numbers: Words = {
  percent: "个百分点", points: "个百分点", times: "倍 次 回", old: "岁 歲", oldest: "最年长 最年轻 年龄最大 年龄最小",
  classifier: "名 块 塊 幅 个 個 位 人 国 國 家 项 項 次 件 艘 架 辆 輛 座 所 起 场 場 条 條 份 只 隻 支 枚 轮 輪 届 屆 代 期 批 组 組 队 隊 层 層 处 處 户 戶 种 種 类 類 台 部 张 張 句 段 票 颗 本 册 首 幅 套 步 阶 级 點 点 天 周 省 市 县 州 城 村 院 万 款 路 道 间 間 棵 頭 头 匹 吨 名学生 员 公里 米 多 余 口 度 岁 歲 分钟 小时 年 月 日 月底 页 章 字 门 所学校 线 大 方 地 军 幼 面 角 区 片 栋 号",
  "currency CNY": "元 人民币 人民幣 元人民币 块钱 块", "currency USD": "美元 美金", "currency EUR": "欧元 歐元", "currency GBP": "英镑 英鎊", "currency JPY": "日元 日圆", "currency HKD": "港元 港币", "currency TWD": "新台币 台币", "currency RUB": "卢布 盧布", "currency UAH": "格里夫纳", "currency KRW": "韩元", "currency CHF": "瑞士法郎", "currency AUD": "澳元", "currency CAD": "加元", "currency PLN": "兹罗提", "currency TRY": "土耳其里拉 里拉",
  "measure kilometre": "公里 千米", "measure metre": "米", "measure centimetre": "厘米", "measure tonne": "吨 噸", "measure kilogram": "公斤 千克", "measure degree": "度", "measure hectare": "公顷", "measure square kilometre": "平方公里", "measure square metre": "平方米", "measure litre": "升", "measure kilowatt hour": "千瓦时 度电",
  gt: "超过 超過 逾 多于 超", lt: "不到 少于 不足 低于", ge: "至少 不少于", le: "最多 至多 不超过", about: "约 約 大约 近 将近 接近", gtafter: "多 余", label: "第", notordinal: "次世界大战 夫人", "part 2": "半数 一半 半數"
}
