import type { Catalogue } from "./en.ts"

/** Chinese. */
export const zh: Catalogue = {
  name: "polyonym 试验场", tagline: "粘贴网页，看见名字。", private: "一切都在此浏览器中进行，不向任何地方发送任何内容。", offline: "此页面现在没有网络也能使用。", offline_more: "保存十种语言所需的一切", offline_fetching: "正在获取…", offline_all: "十种语言所需的一切均已保存。",
  menu_language: "界面语言", menu_theme: "颜色", theme_system: "跟随系统", theme_light: "浅色", theme_dark: "深色",
  skip: "跳到结果", sections: "结果的各部分", source: "您的网页", result: "结果",
  input_label: "文本或 HTML", input_placeholder: "在此粘贴文章（文本或 HTML），或拖入文件。", input_kind: "读作", kind_auto: "按其样子", kind_text: "文本", kind_html: "HTML",
  input_open: "打开文件…", input_clear: "清空", input_share: "复制链接", input_shared: "链接已复制。文本就在链接里。", input_shareFailed: "链接在地址栏中，请从那里复制。",
  input_drop: "把文件放在这里：网页、文本或名字的 CSV", input_onlyAddress: "无法抓取网址，因为此页面不向外发送任何内容。请粘贴网页本身。", input_notText: "{{file}} 不是文本。", input_size: "{{count, number}} 个字符",
  known: "您对网页的了解", known_address: "网址", known_published: "发布日期", known_language: "语言", known_auto: "由文本判断",
  examples: "示例", example_page: "完整的 HTML 网页", empty: "粘贴网页，或从示例开始：", style: "行文体例", style_own: "按各名字自己的偏好",
  status_waiting: "等待文本。", status_loading: "正在加载：{{what}}…", status_running: "正在阅读…", status_done: "用时 {{time}} 毫秒。", status_counts: "名字：{{names, number}}。语言：{{languages, number}}。发现：{{findings, number}}。",
  text: "文本", text_hint: "用方向键在名字之间移动；按 Enter 转到列表中的名字。", show: "显示",
  names: "名字", names_none: "没有找到名字。", spellings: "写法", preferred: "其他语言", romanised: "拉丁字母", roles: "职务", why: "原因", times: "{{count, number}}×", mention: "第 {{number}} 次提及", in_text: "在文本中", link: "维基数据 {{id}}", to_name: "Enter：转到列表中的名字",
  PER: "人物", ORG: "机构", LOC: "地点", EVENT: "事件", PRODUCT: "产品", DATE: "日期", QUANTITY: "数量", MONEY: "金额", ROLE: "职务", DEMONYM: "居民称谓", QUOTE: "引语",
  kinds_PER: "人物", kinds_ORG: "机构", kinds_LOC: "地点", kinds_OTHER: "事件和产品", kinds_DATE: "日期", kinds_QUANTITY: "数量", kinds_ROLE: "职务", kinds_DEMONYM: "居民称谓", kinds_QUOTE: "引语",
  sure: "把握 {{percent}}", lemma: "基本形式", value: "值", finding: "行文体例", style_title: "行文体例：发现", style_none: "按此体例没有可改之处。", style_write: "请写", style_or: "或", style_mend: "将全部 {{count, number}} 处修改写入文本", style_go: "在文本中显示", style_source: "来源", warning: "规则", info: "建议",
  letters: "转写", letters_text: "要用其他字母书写的文本", letters_system: "方案", letters_back: "还原为原文", letters_in: "原文", letters_out: "结果", letters_hint: "指向一个字母看它从何而来，或用方向键移动。", letters_pair: "{{a}} 变为 {{b}}", letters_nothing: "无", letters_more: "只能追溯前 {{count, number}} 个字符。", letters_reversible: "可逆",
  languages: "语言", languages_whole: "全文：{{language}}，{{script}}，把握 {{percent}}", quotes: "引语", quotes_none: "没有引语。", speaker: "说话者", speaker_none: "未指明说话者", speech_none: "不是言语",
  timeline: "时间线", timeline_none: "没有日期。", timeline_unknown: "没有自身日期", timeline_published: "发布",
  dropped: "去掉的杂项", dropped_none: "没有去掉任何内容。", data: "JSON-LD", data_label: "本文的 JSON-LD", copy: "复制", copied: "已复制。", copyFailed: "浏览器不允许复制。", report: "下载报告", report_making: "正在生成报告…", receipt: "凭据与用时", receipt_ms: "{{time}} 毫秒",
  compare: "比较两个名字", compare_a: "一个名字", compare_b: "另一个名字", compare_kind: "名字属于", compare_person: "人物", compare_organisation: "机构", compare_place: "地点", compare_go: "比较",
  verdict_same: "同一个名字", verdict_different: "不同的名字", verdict_unknown: "无法判断", probability: "是同一个名字的概率", pairs: "相互对应的部分", pair_reason: "因为", pair_weight: "单独来看", pairs_none: "没有相互对应的部分。", contradictions: "相互矛盾", omissions: "只在其中一个里", parts: "如何读出",
  reason_equal: "写法相同", reason_spelling: "同一名字的写法", reason_cognate: "同一个名", reason_diminutive: "简称", reason_initial: "首字母", reason_gendered: "男女形式", reason_inflected: "语法形式", reason_joined: "连写或分写", reason_meaning: "意思相同", reason_related: "意思相近", reason_acronym: "缩写", reason_different: "不同",
  role_given: "名", role_patronymic: "父名", role_family: "姓", role_particle: "小品词", role_initial: "首字母", role_title: "头衔", role_suffix: "后缀", role_nickname: "绰号", role_form: "法律形式", role_word: "词", role_gender: "性别", role_number: "数字",
  pack: "您自己的名字", pack_intro: "用一张表（CSV）制作名字包，其中的名字立即可识别。只需名字和类型：", pack_columns: "带表头的列：id、name、type、language、alias、role、country，顺序不限；name_uk 是乌克兰语名字；别名用 | 隔开。无表头：name,type。类型：PER、ORG、LOC、EVENT、PRODUCT。",
  pack_csv: "表格", pack_open: "打开 CSV…", pack_make: "制作名字包", pack_made: "{{name}}：实体 {{entities, number}}，名字 {{names, number}}。", pack_remove: "移除 {{name}}", pack_none: "表中没有名字。", pack_line: "第 {{line, number}} 行：{{problem}}", pack_list: "正在使用的名字包", pack_pasted: "粘贴的表格",
  broken_columns: "列数多于表头", broken_quote: "引号没有闭合", broken_type: "没有这种类型：{{detail}}", "broken_no-name": "没有名字", "broken_no-id": "没有 id", broken_field: "某个字段的内容不对：{{detail}}", broken_long: "该行太长", broken_other: "不能放入名字包：{{detail}}",
  trouble_StageFailed: "无法读取文本：“{{stage}}”部分失败。", trouble_LimitExceeded: "文本超出限制。", trouble_UnknownStyle: "没有这种体例。", trouble_UnknownSystem: "没有这种方案。", trouble_NotReversible: "此方案无法还原。请另选一个。", trouble_PackInvalid: "此表中没有可放入名字包的内容。",
  trouble_NotLoaded: "此页面的一部分无法加载。请检查网络后重试。", trouble_Stuck: "用时过长，已停止。请修改文本或重试。", trouble_Unexpected: "出了点问题。", trouble_failure: "“{{stage}}”部分失败，其余有效。", again: "重试",
  removed_appeal: "请求捐款", removed_subscribe: "请求订阅", removed_consent: "Cookie 与条款", removed_share: "分享", removed_button: "按钮或标签", removed_navigation: "导航", removed_related: "其他文章", "removed_author-bio": "作者介绍", removed_advertisement: "广告", removed_legal: "法律声明", removed_comment: "评论", removed_promotion: "网站自我介绍", removed_code: "程序代码", removed_rule: "一条规则", removed_repeated: "在多个页面上", removed_empty: "空"
}
