/** Legal forms of companies and bodies over languages, by class. General knowledge; the classes are of this package's making. */
import { plainLetters } from "./letters.ts"

/** A line: class, then its forms without spaces, full stops and strokes; `_` stands for a space that words have between them. */
const lines = `
limited ltd limited llc lc gmbh mbh gesmbh ggmbh ug sarl srl sàrl sagl bv bvba sprl sl slu slne lda ltda unipessoal eurl spzoo spółka_z_ograniczoną_odpowiedzialnością sro spolsro doo dooel kft oü osaühing sia uab aps as·ltd ehf ood eood еоод оод тов ооо тоо осоо мчж ммм таа тдв ооо
limited товариство_з_обмеженою_відповідальністю общество_с_ограниченной_ответственностью pvtltd ptyltd pty pvt private_limited proprietary_limited co_ltd coltd company_limited sdnbhd sendirian_berhad ltdşti ltd_şti limited_şirketi şti εpe επε ике ικε შპს ՍՊԸ 有限公司 有限责任公司 有限責任公司 有限会社 合同会社 유한회사 (有) ㈲ 유한책임회사 בעמ ש.מ.ם ذ.م.م ذمم مسؤولية_محدودة บจก cv_ltd pllc
stock ag sa spa plc inc incorporated corp corporation nv ab abp asa as aş anonim_şirketi a.ş oyj nyrt zrt rt dd ad ead ео ад еад pat pjsc ojsc cjsc jsc pao oao zao ao at пат прат ат ват зат пао оао зао ао нао акціонерне_товариство приватне_акціонерне_товариство публічне_акціонерне_товариство акционерное_общество публичное_акционерное_общество открытое_акционерное_общество закрытое_акционерное_общество
stock aktiengesellschaft aktiebolag aktieselskab akciová_společnost akciova_spolocnost a.s spółka_akcyjna société_anonyme sociedad_anónima sociedade_anônima società_per_azioni osakeyhtiö oy sas sasu se sicav sab_de_cv sadecv sa_de_cv srl_de_cv tbk pt berhad bhd aktsiaselts akcinė_bendrovė akciju_sabiedrība hf ae αε სს ՓԲԸ ԲԲԸ 股份有限公司 集团 株式会社 (株) ㈱ 주식회사 (주) ㈜ շահ ش.م.م شمم ش.م.ل pcl public_company_limited บมจ công_ty_cổ_phần tnhh ctcp aj sha shpk
partnership llp lp kg ohg gbr kgaa gmbh_co_kg ag_co_kg snc scs sca spj spk vos ks as·ks kb hb ans ky ty bt kkt cv vof maatschap пп кд сд ет ky partners gp lllp commandite
cooperative eg cooperative coop co-op кооператив кооперативне scop scarl coöperatie osuuskunta
association ev eingetragener_verein association asbl vzw ry громадська_організація го нко ано ngo npo onlus zs oz stowarzyszenie
state дп кп гп гуп муп фгуп ep epe empresa_pública державне_підприємство комунальне_підприємство государственное_предприятие государственное_унитарное_предприятие
sole ип фоп пбоюл приватне_підприємство eirl eireli einzelunternehmen eu
company company co compagnie cie & kompanie компанія компания
group group holding holdings groupe gruppe groep gruppo grupo група группа холдинг 集団 集團
`
const forms = new Map<string, string>()
for (const line of lines.trim().split("\n")) {
  const [name = "", ...words] = line.split(" ")
  for (const word of words) if (!word.includes("·") && word !== "&") forms.set(keyOf(word), forms.get(keyOf(word)) ?? name)
}

/** What a form is looked up by: plain letters without spaces, stops and strokes. */
export function keyOf(form: string): string {
  return plainLetters(form.replace(/[\s_./&·()-]+/g, ""))
}

/** The class of a legal form whose words are joined (see `keyOf`). */
export const legalFormOf = (key: string): string | undefined => forms.get(key)

/** Forms that are words or names as well: they count only in capitals or with full stops. */
export const needCapitals = new Set("as se ab at ad sa pt ag sl co eu ks ky bt kb hb cv ep eg ev dd rt nv bv hf ry lc gp kg oz zs ae ty аt ат ао ип дп кп гп го пп".split(" ").map(plainLetters))
/** Forms that Chinese, Japanese and Korean names have joined to them. */
export const joinedForms: ReadonlyArray<string> = ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사"]

/** Small words of names of bodies and places. */
export const smallWords = new Set((
  "of the and for in on at to a an der die das des dem den und für von zu im am zur zum de la le les du des et pour en d l el los las del y e para do da dos das o os i ed di il lo gli della dello dei delle degli per " +
  "van het en voor af og för och til på w na z dla przy pro a v s k и в по при для на с у і та й з за од при до ve ile ja και του της των από به و في من על ال"
).split(" ").map(plainLetters))
