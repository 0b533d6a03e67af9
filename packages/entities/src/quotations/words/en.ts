import type { SpeechTable } from "../speechTable.ts"

/** English. General knowledge. */
export const en: SpeechTable = {
  language: "en",
  say: [
    ["add explain warn admit insist stress emphasis emphasiz claim assert maintain recall remark comment complain object predict suggest boast mention report repeat testif shout chant yell scream whisper murmur mutter joke lament observ acknowledg conced declar announc stat urg argu not recount reiterat exclaim conclud alleg pledg promis vow propos offer demand respond answer ask confirm den repl quip tweet post warn disclos reveal caution counter protest pray plead groan interject interrupt retort rejoin recall insist contend posit opin theoriz theoris speculat estimat forecast", "ed"],
    ["admitt quipp concedd", "ed"],
    ["testif den repl cr", "ied ies"],
    ["add explain warn admit insist stress assert maintain recall remark complain predict suggest boast mention repeat argue acknowledge concede declare announce urge conclude allege pledge vow propose respond ask believe think confirm tweet write say tell recount reiterate observe joke lament emphasise emphasize reply deny", "s"],
    ["said told wrote spoke spoken saying thought believed swore written sang", "-"],
    ["found_that ruled_that ruled held_that quoted_as_saying went_on_to_say pointed_out made_clear put_it wrote_in", "-"]
  ],
  call: [
    ["call describ dubb label labell brand term hail prais condemn slam slamm blast dismiss denounc characteris characteriz criticis criticiz decri laud mock ridicul deem portray deplor thank honour honor accus compar liken reject defend", "ed"],
    ["call describe brand term hail praise condemn slam dismiss denounce decrie laud", "s"],
    ["spoke_of speaks_of talked_of talks_of referred_to refers_to", "-"]
  ],
  cite: [["quoted quotes quoting cited cites citing", "-"]],
  near: [
    ["laugh smil sigh nodd shrugg grinn sobb weep continu chuckl gasp bark snapp growl mus wonder begg beam gush purr", "ed"],
    ["laughs smiles sighs nods shrugs grins continues jokes muses wonders began begins wept weeps goes went_on states claims reports comments notes offers promises demands answers questions puts_it put_it recalled recalls read reads", "-"]
  ],
  participles: [
    ["add explain warn insist stress claim argu not say tell call describ shout chant yell scream writ declar announc ask demand urg promis prais dismiss condemn labell brand dubb tweet repeat recall whisper joke jok admitt conclud assert complain reply emphasis emphasiz plead accus", "ing"]
  ],
  by: "according_to in_the_words_of in_the_opinion_of as_quoted_by",
  byHim: "in_his_words according_to_him in_his_opinion in_his_view",
  byHer: "in_her_words according_to_her in_her_opinion in_her_view",
  words: "words_of line_of lines_of motto_of",
  view: "for",
  byAfter: "",
  he: "he", she: "she", they: "they we i you it somebody someone nobody everyone people",
  oblique: "of for from to with by about at in on near against over under after before between among into through across via than as like without during behind beside beyond toward towards inside outside around despite including alongside told tells telling named met meets",
  indefinite: "a an one another some several many few two three four five six seven eight nine ten both others no my his her their our your its",
  joints: "and but or nor yet so",
  relatives: "who whom whose which where when while because although though if since until whereas",
  that: "that whether",
  light: "also then later once now just only quietly softly proudly simply sadly angrily bluntly dryly recently previously earlier again still even has have had is was been",
  like: "as how",
  scare: "so-called self-styled self-proclaimed so_called known_as nicknamed the_word the_words the_term the_phrase the_expression the_name a_kind_of what_is_known_as referred_to_as codenamed code-named titled entitled",
  terms: "word words term terms phrase phrases expression label slogan motto nickname notion concept euphemism buzzword",
  signs: "sign signs banner banners placard placards poster posters plaque inscription headline text graffiti sticker caption label t-shirt billboard tattoo note",
  titles: "film movie book novel song album single play series show poem painting opera musical documentary article essay story ballet magazine newspaper programme program podcast game track exhibition sculpture memoir comedy drama column chapter report operation project campaign",
  roles: "",
  impersonal: "the_saying as_they_say as_the_saying proverb adage"
}
