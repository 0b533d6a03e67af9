/**
 * What single words stand for: acronyms by languages (in capitals in the text) and words run together. A line: concepts with `+ `, then its forms. General knowledge; a body is
 * here where its acronyms differ over languages.
 */
export const acronyms = `
european+union eu ue es єс ес еу ез
united+nations un onu oon onz osn ozn zn vn uno оон аан он оорг jto ano
north+atlantic+treaty+organization nato otan нато
world+health+organization who oms wgo szo szoo сзо воз всоз вооз сза
international+monetary+fund imf fmi mfw mmf iwf tvf svf мвф
european+central+bank ecb bce ezb ebc єцб ецб эцб
world+trade+organization wto omc sot вто сот сто
security+organization+european+cooperation osce osze obwe obse ovse oebs обсє обсе абсе оссе
european+parliament ep pe єп еп
european+commission ek ke єк ек
national+european+bank ebrd berd ebor ebwr єбрр ебрр ебвр
usa usa us eeuu eua zda sad asv jav сша сащ сад зша
russia+federation rf рф фр
commonwealth-of-states common+independent+state cis сні снд снг онд
security+state+committee kgb кгб кдб
federal+security+service fsb фсб
foreign+intelligence+service svr свр сзр
internal+affair+ministry mvd mvr msw mup мвс мвд мвр мус
foreign+affair+ministry mid mzv msz мзс мид мвнр мзз
emergency+ministry mcs мчс мнс
central+election+commission цвк цик cik cec pkw
russia+television rtr ртр
court+human+european+rights espl ecthr echr cedh etpc ecsp eshs єспл еспч есчп
court+international+criminal icc cpi mts mks mtk мкс мус
europe+council coe рє
assembly+parliament+council+europe pace apce пасе парє
european+energy+atomic euratom євратом евратом
international+agency+energy+atomic iaea aiea maea maae iaeo магате магатэ маае
red+committee+international icrc cicr мкчх мккк
international+committee+olympic ioc moc mok cio coi mov мок моц
european+football uefa уефа
international+football fifa фіфа фифа
intelligence+central+agency cia цру
federal+investigation+office fbi фбр фбі
united+education+science+culture unesco юнеско
children+fund+united unicef юнісеф юнисеф
gas+russia gazprom газпром
social+democratic+party sdp spd psd spö csd ssd sdss есдп
communist+party kpss kpr кпрф кпу кпсс
`

/** Stems of words that hold two or more concepts. */
export const compounds = `
european+union євросоюз евросоюз еурасаюз eurosojuz eurounij eurosajung evrosojuz
european+parliament європарламент европарламент еурапарламент europarlament europarl evroparlament
european+commission єврокомісі еврокомисс еврокомис еуракамісі eurokomis evrokomis
state+duma держдум госдум gosdum gosduma
health+ministry міноздоров моз! минздрав minzdrav
defence+ministry міноборон миноборон minoboron
finance+ministry мінфін минфин minfin
justice+ministry мінюст минюст minjust
education+ministry міносвіт минобр
economy+ministry мінекон минэконом
foreign+ministry aussenminist
central+bank центробанк центральбанк centrobank centrobanka zentralbank
national+bank нацбанк нацыянальбанк
national+police нацполіці нацполици
national+guard нацгварді росгвард
prosecutor+general генпрокур
constitution+court verfassungsgericht
trade+union профспілк профсоюз прафсаюз профсъюз tradeunion gewerkschaft odbory sindicat syndicat sindacat sindikat zwiazkowzawod arodbied profsajung синдикат
federal+government bundesregier
federal+chancellery bundeskanzler
federal+council bundesrat
federal+army bundeswehr
federal+bank bundesbank
europe+council europarat
election+commission избирком виборчком выбарком
airline+company авіакомпані авиакомпани авіякампані авиокомпани aviokompan aerolini fluggesell
`
