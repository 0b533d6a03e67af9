/** Surnames of China, Korea, Viet Nam and Japan. General knowledge. */
import { plainLetters } from "./letters.ts"
import { wordSet } from "./words.ts"

const characters = (text: string): ReadonlySet<string> => new Set(text.replace(/\s+/g, ""))

/** Surnames of one character, simplified and traditional. */
export const chineseSurnames = characters(`
  王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱丘秦江史
  顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂塗谷祁时時舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游游阳陽裴席卫衛
  查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬鄔臧畅暢宫宮来來苟全褚廉简簡娄婁盖蓋符奚木穆党黨燕郎邸冀谈談姬屠连連郜晏栾欒郁郁商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞
  封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌銀揚沙薄伏岑习習胥保和蔺藺朴濮敬蒲叢芮竹储儲杭甯
`)
/** Surnames of two characters. */
export const compoundSurnames = wordSet(`
  欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 獨孤 南宫 南宮 万俟 闻人 聞人 夏侯 尉迟 尉遲 公羊 赫连 赫連 澹台 澹臺 皇甫 宗政 濮阳 濮陽 公冶 太叔 申屠 公孙 公孫 慕容 仲孙 仲孫 钟离 鍾離 长孙 長孫 宇文 鲜于 鮮于 闾丘 司空 令狐
  端木 百里 呼延 东郭 東郭 南门 南門 西门 西門 轩辕 軒轅 爱新觉罗 愛新覺羅 叶赫那拉 葉赫那拉 纳兰 納蘭 范姜 張簡 歐陽 鲜于 拓跋 耶律 完颜 完顏 淳于 梁丘 左丘 東門 南榮 羊舌 第五 呼延
  南宮 皇甫 諸葛 鮮于 獨孤 司空 西門 東方 先于
`)
/** Korean surnames in Hangul. */
export const koreanSurnames = characters(`
  김이박최정강조윤장임림한오서신권황안송류유전홍고문양량손배백허남심노로하곽성차주우구민진나라지엄채원천방공현함변염여려추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계두감음동온호범좌팽승간상시갈단견당화창판필
`)
export const koreanCompounds = wordSet("남궁 황보 제갈 사공 선우 서문 독고 동방 망절 어금")
/** Of these, the ones that are as often a surname and the beginning of a given name. */
export const koreanCompoundsInDoubt = wordSet("선우 서문 어금")
/** Surnames in Latin letters. */
const latin = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map(plainLetters))

export const koreanLatin = latin(`
  kim gim lee yi rhee ri li park pak bak choi choe chung jung jeong chong kang gang cho jo yoon yun chang jang lim im rim han oh o seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu jeon jun chun hong ko go koh moon mun yang son sohn bae pae baek paek paik
  heo huh hur nam shim sim noh roh no ha kwak gwak sung seong cha joo ju chu woo u koo ku gu min jin chin na ra ji chi um eom chae won bang ban pang kong gong hyun hyon ham byun yeom yeo choo do so sok seok sun seol ma kil gil yeon wi pyo myung ki namgung hwangbo jegal sakong seonu tokko
`)
export const chineseLatin = latin(`
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian
  yin yi chang qiao he lai gong wen pang lan tao hong zhai an ni niu ji zhang ge wu shen you bi nie xiang xing lu yue qi mei mo zhuang xin guan zhu zuo tu shu geng mu bu zhan miao ling fei ouyang sima zhuge shangguan situ dongfang murong xiahou huangfu gongsun linghu xi hua bo che bian ji
  chan cheung lau leung wong ng lam ho chow kwok yeung lee tsang cheng fung tse lai tam yip kwan yuen poon tsui siu szeto chiu chu au hui so mak lui law lok kwong choy tong yau yu yim yung ngai ko pong mok chui suen ip shum fok tai ting
  tsai hsu hsieh kuo chiang tsao teng chou hsiao tseng tsui chiu chuang kao tu yeh lo chung lien soong ku pai chu chao sung wu tien jen chin tan goh teo lim ong koh tay chua ang sim toh yeo neo quek chia oh seah foo yap loh kok png pang phua heng low chong chew khoo gan
`)
export const vietnameseLatin = latin(`
  nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ cao lưu tăng châu thái quách la chu lương tống văn kiều từ thạch nông tôn mạc triệu khuất ung trưng đàm thân giang bạch bế
`)

/** Japanese family names in kanji, with how they are read. */
const japanese = `
佐藤 sato 鈴木 suzuki 高橋 takahashi 髙橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe 渡邉 watanabe 渡部 watanabe 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura
林 hayashi 斎藤 saito 斉藤 saito 齋藤 saito 齊藤 saito 清水 shimizu 山崎 yamazaki 森 mori 池田 ikeda 橋本 hashimoto 阿部 abe 石川 ishikawa 山下 yamashita 中島 nakajima 石井 ishii 小川 ogawa 前田 maeda 岡田 okada 長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami 遠藤 endo
青木 aoki 坂本 sakamoto 福田 fukuda 太田 ota 西村 nishimura 藤井 fujii 金子 kaneko 岡本 okamoto 藤原 fujiwara 中野 nakano 三浦 miura 原田 harada 中川 nakagawa 松田 matsuda 竹内 takeuchi 小野 ono 田村 tamura 中山 nakayama 和田 wada 石田 ishida 森田 morita 上田 ueda 原 hara 内田 uchida
柴田 shibata 酒井 sakai 宮崎 miyazaki 横山 yokoyama 高木 takagi 安藤 ando 宮本 miyamoto 大野 ono 小島 kojima 谷口 taniguchi 今井 imai 工藤 kudo 高田 takada 増田 masuda 丸山 maruyama 杉山 sugiyama 村田 murata 大塚 otsuka 小山 koyama 藤本 fujimoto 平野 hirano 新井 arai 河野 kono 上野 ueno
武田 takeda 野口 noguchi 松井 matsui 千葉 chiba 菅原 sugawara 岩崎 iwasaki 木下 kinoshita 久保 kubo 佐野 sano 野村 nomura 松尾 matsuo 市川 ichikawa 菊地 kikuchi 菊池 kikuchi 杉本 sugimoto 古川 furukawa 島田 shimada 水野 mizuno 桜井 sakurai 櫻井 sakurai 高野 takano 渡 watari 吉川 yoshikawa
山内 yamauchi 西田 nishida 飯田 iida 西川 nishikawa 小松 komatsu 北村 kitamura 安田 yasuda 五十嵐 igarashi 川口 kawaguchi 平田 hirata 関 seki 中田 nakata 久保田 kubota 服部 hattori 東 higashi 岩田 iwata 土屋 tsuchiya 川崎 kawasaki 福島 fukushima 本田 honda 本多 honda 辻 tsuji 樋口 higuchi
秋山 akiyama 田口 taguchi 永井 nagai 山中 yamanaka 中西 nakanishi 吉村 yoshimura 川上 kawakami 石原 ishihara 大西 onishi 松岡 matsuoka 馬場 baba 浜田 hamada 濱田 hamada 森本 morimoto 大橋 ohashi 矢野 yano 松下 matsushita 田辺 tanabe 望月 mochizuki 浅野 asano 荒木 araki 大久保 okubo 熊谷 kumagai
小沢 ozawa 小澤 ozawa 野田 noda 川村 kawamura 田島 tajima 星野 hoshino 大谷 otani 黒田 kuroda 堀 hori 尾崎 ozaki 望月 mochizuki 永田 nagata 内藤 naito 松村 matsumura 西山 nishiyama 平井 hirai 大島 oshima 岩本 iwamoto 片山 katayama 本間 honma 早川 hayakawa 横田 yokota 岡崎 okazaki 荒井 arai
鎌田 kamata 成田 narita 大石 oishi 篠原 shinohara 小田 oda 高山 takayama 宮田 miyata 白石 shiraishi 須藤 sudo 大川 okawa 福井 fukui 石橋 ishibashi 南 minami 高島 takashima 三宅 miyake 片岡 kataoka 榎本 enomoto 富田 tomita 織田 oda 豊臣 toyotomi 徳川 tokugawa 上杉 uesugi 明智 akechi 足利 ashikaga
安倍 abe 岸田 kishida 岸 kishi 石破 ishiba 麻生 aso 鳩山 hatoyama 菅 kan 小泉 koizumi 高市 takaichi 河井 kawai 枝野 edano 玉木 tamaki 小池 koike 橋下 hashimoto 茂木 motegi 二階 nikai 甘利 amari 稲田 inada 志位 shii 福山 fukuyama 宇野 uno 羽田 hata 村山 murayama 宮沢 miyazawa 宮澤 miyazawa 大平 ohira
三木 miki 佐久間 sakuma 吉野 yoshino 夏目 natsume 芥川 akutagawa 太宰 dazai 川端 kawabata 三島 mishima 与謝野 yosano 正岡 masaoka 坂口 sakaguchi 黒澤 kurosawa 黒沢 kurosawa 溝口 mizoguchi 北野 kitano 是枝 koreeda 細田 hosoda 新海 shinkai 庵野 anno 手塚 tezuka 鳥山 toriyama 羽生 hanyu 錦織 nishikori
大坂 osaka 松山 matsuyama 本庶 honjo 湯川 yukawa 朝永 tomonaga 江崎 esaki 利根川 tonegawa 白川 shirakawa 野依 noyori 田部 tabe 勅使河原 teshigawara 東海林 shoji 長谷部 hasebe 香川 kagawa 久石 hisaishi 坂井 sakai 宇多田 utada 浜崎 hamasaki 椎名 shiina 米津 yonezu 星 hoshi 源 minamoto 平 taira 伊達 date
真田 sanada 西郷 saigo 東条 tojo 東條 tojo 山縣 yamagata 近衛 konoe 犬養 inukai 原口 haraguchi 井伊 ii 島津 shimazu 毛利 mori 葛飾 katsushika 歌川 utagawa 喜多川 kitagawa 松尾 matsuo 小柴 koshiba 梶田 kajita 赤崎 akasaki 天野 amano 真鍋 manabe 大江 oe 安部 abe 倉田 kurata 笠井 kasai 桑田 kuwata
`
const japaneseWords = japanese.trim().split(/\s+/)
export const japaneseSurnames: ReadonlySet<string> = new Set(japaneseWords.filter((_, at) => at % 2 === 0))
/** How the same are read, in plain Latin letters without long vowels. */
export const japaneseLatin: ReadonlySet<string> = new Set(japaneseWords.filter((_, at) => at % 2 === 1))
/** Letters that names of Japan have and those of China and Korea hardly: its own simplified forms and characters. */
export const japaneseOnly = /[々〆ヶ亜栄桜沢浜豊恵広実徳辺渋滝竜斎斉稲黒塚条歩絵雫辻榊峠畑込栃笹﨑髙凪匂喰畠姫咲]/
