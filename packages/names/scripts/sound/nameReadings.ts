/** Readings of Japanese names that dictionaries of characters do not give; general knowledge. */
const japanese = `
  晋 shin 太郎 taro 一郎 ichiro 二郎 jiro 三郎 saburo 一 kazu hajime ichi 和 kazu 弘 hiro 博 hiro hiroshi 裕 hiro yutaka 浩 hiro hiroshi 宏 hiro hiroshi 寛 hiro hiroshi 洋 hiro yo
  明 aki akira 昭 aki akira 彰 aki akira 章 aki 雄 o yu 夫 o 男 o 郎 ro 子 ko 美 mi 恵 e megumi 正 masa tadashi 雅 masa 昌 masa
  政 masa 将 masa 勝 katsu masaru 信 nobu 伸 nobu shin 義 yoshi 良 yoshi ryo 吉 yoshi 善 yoshi 芳 yoshi 好 yoshi 嘉 yoshi 秀 hide 英 hide ei
  俊 toshi 敏 toshi 利 toshi 年 toshi 寿 toshi hisa 孝 taka 隆 taka takashi 高 taka 貴 taka 崇 taka takashi 敬 taka kei 健 ken takeshi 武 take takeshi 茂 shige shigeru
  重 shige 成 shige nari 之 yuki 幸 yuki sachi 行 yuki 彦 hiko 樹 ki 治 haru ji osamu 春 haru 晴 haru 光 mitsu 満 mitsu 文 fumi 史 fumi
  直 nao 尚 nao 智 tomo 友 tomo 朋 tomo 知 tomo 泰 yasu 康 yasu 安 yasu 靖 yasu 保 yasu 哲 tetsu 徹 toru tetsu 清 kiyo kiyoshi
  純 jun 順 jun 進 susumu 誠 makoto sei 真 ma makoto 実 minoru mi 豊 yutaka toyo 克 katsu 修 osamu shu 学 manabu 仁 hito jin 人 hito 介 suke 輔 suke
  助 suke 佑 yu suke 祐 yu suke 優 yu 由 yu yoshi 香 ka kaori 佳 ka yoshi 加 ka 奈 na 菜 na 紀 nori ki 典 nori 則 nori 憲 nori
  規 nori 徳 nori 法 nori 範 nori 織 ori 里 ri sato 理 ri 梨 ri 沙 sa 早 sa haya 千 chi 恒 tsune 常 tsune 嗣 tsugu
  次 ji tsugu 二 ji 司 ji tsukasa 志 shi 士 shi 朗 ro 也 ya 哉 ya 弥 ya 矢 ya 造 zo 三 zo mi 蔵 zo 平 hei taira hira
  大 dai hiro o 多 ta 田 ta da 川 kawa gawa 河 kawa ko 山 yama 崎 saki zaki 島 shima jima 本 moto hon 元 moto gen 基 moto 木 ki gi 村 mura 原 hara wara bara
  野 no 井 i 上 ue kami 下 shita shimo 中 naka 谷 tani ya 岡 oka 林 hayashi bayashi 森 mori 橋 hashi bashi 口 kuchi guchi 沢 sawa zawa 石 ishi 小 ko o
  藤 fuji to do 佐 sa 斎 sai 伊 i 近 kon chika 後 go 江 e 渡 wata 辺 nabe be 鈴 suzu 松 matsu 竹 take 梅 ume 桜 sakura
  杉 sugi 福 fuku 長 naga osa 永 naga ei 西 nishi 東 higashi to azuma 北 kita 南 minami 前 mae 内 uchi 丸 maru 岸 kishi 黒 kuro 白 shira
  青 ao 赤 aka 金 kane kana 宮 miya 堀 hori 土 tsuchi do 戸 to do 久 ku hisa 部 be 水 mizu 新 ara shin ni 古 furu ko 今 ima 星 hoshi
  月 tsuki 安倍 abe 阿部 abe 菅 kan suga 麻生 aso 渡辺 watanabe 清水 shimizu 和泉 izumi 服部 hattori 長谷川 hasegawa 小泉 koizumi 大和 yamato 五十嵐 igarashi 東海林 shoji
  小山 oyama koyama 大平 ohira 大野 ono 小野 ono 大島 oshima 大谷 otani 大塚 otsuka 大西 onishi 大橋 ohashi 大久保 okubo 大木 oki 大石 oishi 大森 omori 服 hatto
  羽 ha hane 鳩 hato 枝 eda 蓮 ren 舫 ho 海 umi kai 江田 eda 細 hoso 細川 hosokawa 村上 murakami 坂 saka 坂本 sakamoto 酒 saka 酒井 sakai
  荒 ara 荒井 arai 浅 asa 浅野 asano 秋 aki 池 ike 石破 ishiba 茂 shigeru 稲 ina ine 稲田 inada 猪 i ino 岩 iwa 植 ue 臼 usu
  梶 kaji 柏 kashiwa 片 kata 勝 katsu 桂 katsura 門 kado mon 鎌 kama 神 kami kan 亀 kame 辻 tsuji 笠 kasa 菊 kiku 北 kita 熊 kuma
  倉 kura 栗 kuri 桑 kuwa 児 ko 甲 ko kai 児玉 kodama 榊 sakaki 笹 sasa 塩 shio 柴 shiba 下村 shimomura 城 shiro jo 須 su 関 seki
  瀬 se 園 sono 反 sori 竜 ryu 龍 ryu 滝 taki 武 take 玉 tama 丹 tan 塚 tsuka zuka 津 tsu zu 鶴 tsuru 寺 tera 土井 doi
  徳 toku 富 tomi 鳥 tori 永 naga 根 ne 沼 numa 萩 hagi 畑 hata 花 hana 浜 hama 早 haya 日 hi 平 hira 深 fuka
  藤 fuji 船 funa 保 ho 星 hoshi 堀 hori 前 mae 牧 maki 増 masu 町 machi 松 matsu 宮 miya 向 muko 室 muro 望 mochi
  百 momo 盛 mori 諸 moro 矢 ya 柳 yanagi 湯 yu 横 yoko 米 yone 吉 yoshi 若 waka 鷲 washi 恭 kyo yasu 邦 kuni 国 kuni
  圭 kei 慶 kei yoshi 啓 kei hiro 景 kage kei 浩一 koichi 純一郎 junichiro 晋三 shinzo 一夫 kazuo 直人 naoto 佳彦 yoshihiko 由紀夫 yukio 康夫 yasuo 喜朗 yoshiro 龍太郎 ryutaro
  富市 tomiichi 義偉 yoshihide 文雄 fumio 百合子 yuriko 芳正 yoshimasa 太一 taichi 大輔 daisuke 達 tatsu 達也 tatsuya 辰 tatsu 巳 mi 翔 sho 翔太 shota 葵 aoi
  陽 yo haru 陽子 yoko 洋子 yoko 裕子 yuko 優子 yuko 祐子 yuko 京 kyo 京子 kyoko 恭子 kyoko 順子 junko 純子 junko 直樹 naoki 秀樹 hideki 英樹 hideki
  拓 taku 拓也 takuya 翼 tsubasa 歩 ayumu ayumi 望 nozomi 希 nozomi ki 瞳 hitomi 愛 ai 舞 mai 忍 shinobu 薫 kaoru 馨 kaoru 昇 noboru 登 noboru
  功 isao 勲 isao 勇 isamu yu 剛 tsuyoshi go 毅 tsuyoshi takeshi 強 tsuyoshi 聡 satoshi 智 satoshi 諭 satoshi 悟 satoru 覚 satoru 亨 toru 透 toru 稔 minoru
  守 mamoru 衛 mamoru 薫 kaoru 操 misao 均 hitoshi 斉 hitoshi 等 hitoshi 忠 tada tadashi 貞 sada 定 sada 禎 sada tei 経 tsune 栄 ei sakae 衣 e
  絵 e 江 e 穂 ho 帆 ho 歌 ka uta 詩 shi uta 音 oto ne 乃 no 代 yo 世 yo 与 yo 依 yo
`

/** Hokkien, Teochew and Hakka family names as they are spelt in Malaysia and Singapore; general knowledge. */
const southern = `
  陳 tan chin 林 lim 黃 ng wee ooi wong 吳 goh 王 ong heng 張 teo teoh chong cheong 李 lee 許 koh khor 劉 lau low liew 蔡 chua choy tsai 楊 yeo yeoh yong yap 鄭 tay teh 謝 chia seah 郭 kwek quek kuek kwok
  洪 ang 邱 khoo 沈 sim 羅 loh law 蘇 soh saw 葉 yap yip 潘 phua phuah 何 ho 陸 loke 方 png pung fong 胡 foo oh 朱 choo 符 foo 馮 fung foong 溫 oon 余 yee eu 曾 chan tseng 盧 loo 梁 leong neo niu 趙 teo chew
  周 chew chiu 徐 chee 顏 gan 傅 poh 章 chong cheong 戴 tai 江 kang kong 莊 chng 薛 see 侯 hau 石 chio 高 koh 黎 lai 賴 lai 鍾 chong 彭 pang 廖 liew liau 丘 khoo 英 eng 明 beng meng 成 seng 興 heng 福 hock 國 kok 文 boon 永 eng 安 ann 華 hua 金 kim 水 chwee 木 bok 德 teck 慶 kheng 冠 guan 源 guan 春 choon 順 soon 財 chye 龍 leong 發 huat 堂 tong 忠 tiong 平 peng 雲 hoon 清 cheng 生 seng 天 thian 添 thiam 寶 poh 作 chok 棟 tong
`

function entries(list: string): ReadonlyArray<readonly [text: string, readings: ReadonlyArray<string>]> {
  return list.trim().split(/\s+(?=[^a-z\s])/u).map((entry) => {
    const [name = "", ...readings] = entry.split(/\s+/)
    return [name, readings] as const
  })
}

/** Texts of one character or more, with their readings in Japanese. */
export const japaneseReadings = entries(japanese)
export const southernReadings = entries(southern)
