import type { JSX } from "preact"
import { analysis, placeOf } from "../analysis.ts"
import { kindOf, type MarkKind, nameKinds } from "../kinds.ts"
import { langOf } from "../langOf.ts"
import { languageName, number, say, scriptName } from "../language.ts"
import { showTogether } from "../pointing.ts"
import type { AnalysedIdentity, AnalysisResult } from "../protocol.ts"
import { goToMention } from "./TextView.tsx"

const mostSpellings = 40
const mostJumps = 40

function Spellings({ identity: { spellings } }: { readonly identity: AnalysedIdentity }): JSX.Element {
  return (
    <ul class="spellings" aria-label={say("spellings")}>
      {spellings.slice(0, mostSpellings).map(({ text, language, script, count }) => (
        <li key={`${language} ${text}`}>
          <bdi lang={langOf(language)}>{text}</bdi> <span class="soft">{say("times", { count })} · {langOf(language) === undefined ? "" : `${languageName(language)}, `}{scriptName(script)}</span>
        </li>
      ))}
    </ul>
  )
}

function Romanisations({ identity: { romanisations } }: { readonly identity: AnalysedIdentity }): JSX.Element | null {
  if (romanisations.length === 0) return null
  return (
    <details>
      <summary>{say("romanised")} <span class="soft">{number(romanisations.length)}</span></summary>
      <dl class="pairs">
        {romanisations.map(({ of, system, standard, text }) => (
          <div key={`${of} ${system}`}>
            <dt><bdi>{of}</bdi> <span class="soft" lang="en" dir="auto">{standard}</span></dt>
            <dd><bdi>{text}</bdi></dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Jumps({ identity, result }: { readonly identity: AnalysedIdentity; readonly result: AnalysisResult }): JSX.Element {
  return (
    <p class="jumps">
      <span class="soft">{say("in_text")}</span>
      {identity.mentions.slice(0, mostJumps).map(({ start, end }, index) => {
        const place = placeOf(start, end)
        return place === undefined ? null : <button key={start} type="button" class="jump" aria-label={`${say("mention", { number: index + 1 })}: ${result.text.slice(start, end)}`} onClick={() => goToMention(place)}>{number(index + 1)}</button>
      })}
    </p>
  )
}

function Card({ identity, index, result }: { readonly identity: AnalysedIdentity; readonly index: number; readonly result: AnalysisResult }): JSX.Element {
  const { id, shown, link, preferred, roles, why } = identity
  const others = Object.keys(preferred).filter((tag) => preferred[tag] !== shown).sort()
  const together = (): void => showTogether(document.body, String(index))
  return (
    <li
      id={`n${index}`} class={`card ${kindOf(identity.type)}`} data-identity={index} data-id={id} tabIndex={-1}
      onPointerEnter={together} onPointerLeave={() => showTogether(document.body, undefined)} onFocusIn={together} onFocusOut={() => showTogether(document.body, undefined)}
    >
      <div class="card-head">
        <span class="badge" aria-hidden="true" />
        <h4 class="shown"><bdi>{shown}</bdi></h4>
        {link === undefined ? <code class="id">{id}</code> : <a class="id" href={link} rel="noreferrer" target="_blank" aria-label={say("link", { id })}>{id}</a>}
      </div>
      {roles.length > 0 && <p class="soft"><bdi>{roles.join(" · ")}</bdi></p>}
      <Spellings identity={identity} />
      {others.length > 0 && (
        <dl class="pairs in-line" aria-label={say("preferred")}>
          {others.map((tag) => (
            <div key={tag}>
              <dt class="soft">{languageName(tag)}</dt>
              <dd><bdi lang={langOf(tag)}>{preferred[tag]}</bdi></dd>
            </div>
          ))}
        </dl>
      )}
      <div class="foot">
        <Jumps identity={identity} result={result} />
        <Romanisations identity={identity} />
        {why.length > 0 && (
          <details>
            <summary>{say("why")}</summary>
            <ul class="why">{why.map((sentence) => <li key={sentence}><bdi>{sentence}</bdi></li>)}</ul>
          </details>
        )}
      </div>
    </li>
  )
}

/** Every identity with all its spellings, by type. */
export function Names(): JSX.Element | null {
  const result = analysis.answer.value
  if (result === undefined) return null
  const groups = nameKinds.map((kind: MarkKind) => ({ kind, members: result.identities.flatMap((identity, index) => kindOf(identity.type) === kind ? [{ identity, index }] : []) })).filter(({ members }) => members.length > 0)
  return (
    <section id="names" class="panel names-panel" aria-labelledby="names-title">
      <h2 id="names-title">{say("names")} <span class="count">{number(result.identities.length)}</span></h2>
      {groups.length === 0 && <p class="soft">{say("names_none")}</p>}
      {groups.map(({ kind, members }) => (
        <div key={kind} class="group">
          <h3>{say(`kinds_${kind}`)} <span class="count">{number(members.length)}</span></h3>
          <ul class="cards">{members.map(({ identity, index }) => <Card key={identity.id} identity={identity} index={index} result={result} />)}</ul>
        </div>
      ))}
    </section>
  )
}
