import type { Words } from "../../quantities/senses.ts"

/** Chinese words of time. */
export const time: Words = {
  "weekday 1": "星期一 周一 週一 礼拜一", "weekday 2": "星期二 周二 週二", "weekday 3": "星期三 周三 週三", "weekday 4": "星期四 周四 週四", "weekday 5": "星期五 周五 週五", "weekday 6": "星期六 周六 週六", "weekday 7": "星期日 星期天 周日 週日",
  "day -2": "前天", "day -1": "昨天 昨日 昨晚 昨", "day 0": "今天 今日 今晚 今晨 今早", "day 1": "明天 明日 明晚", "day 2": "后天 後天", weakday: "昨",
  "year -2": "前年", "year -1": "去年", "year 0": "今年 本年", "year 1": "明年", "year 2": "后年 後年", "moon -1": "上月 上个月 上個月", "moon 0": "本月 这个月 這個月", "moon 1": "下月 下个月 下個月", "weekend -1": "上周末 上週末", "weekend 0": "本周末 这个周末 本週末", "weekend 1": "下周末 下週末", "week -1": "上周 上星期 上週 上个星期 上礼拜", "week 0": "本周 这周 本星期 本週 这个星期 這週", "week 1": "下周 下星期 下週 下个星期",
  "unit year": "年", "unit month": "个月 個月", "unit week": "周 星期 个星期 週", "unit day": "天 日", "unit hour": "小时 小時 个小时", "unit minute": "分钟 分鐘", "unit second": "秒 秒钟", "unit quarter": "季度", "unit weekend": "周末 週末", "unit decade": "年代", "unit century": "世纪 世紀",
  "season 21": "春季 春天 春", "season 22": "夏季 夏天 夏", "season 23": "秋季 秋天 秋", "season 24": "冬季 冬天 冬", weakseason: "春 夏 秋 冬",
  more: "多 余 來 来", ago: "前 之前 以前", aheadafter: "后 後 之后 以后 之後", vaguenum: "几 幾 数 數", since: "自 从 自从", until: "到 至", rangeto: "至 到", every: "每 每逢", endphrase: "年底 年末 今年底 今年年底 月底", daypart: "上午 下午 早上 晚上 凌晨 中午 晚间 傍晚 早晨 深夜 夜间 晨 晚", am: "上午 早上 凌晨 早晨", pm: "下午 晚上 傍晚 晚间", oclock: "时 時 点 點 点钟", minutes: "分", year: "年", monthmark: "月", daymark: "日 号 號", bc: "公元前", lunar: "农历 農曆 阴历", future: "将 將 会 會 计划 預計 预计 即将", past: "了 已"
}
