import type { JSX } from "preact"
import { say } from "../language.ts"
import { en, type MessageKey } from "../locales/en.ts"
import { lastPack, makePack, openTable, packs, removePack, table } from "../packs.ts"
import type { MadePack } from "../protocol.ts"
import { TroubleNote } from "./Trouble.tsx"

const sample = "name,type,language,alias\nMuseum of Tide Clocks,ORG,en,Tide Clock Museum\nОксана Гребля,PER,uk,\n"
const most = 20

function problemOf({ code, detail }: MadePack["broken"][number]): string {
  const key = `broken_${code}`
  return say(key in en ? key as MessageKey : "broken_other", { detail })
}

function Made({ pack: { name, entities, names, broken } }: { readonly pack: MadePack }): JSX.Element {
  return (
    <>
      <p>{entities === 0 ? say("pack_none") : say("pack_made", { name, entities, names })}</p>
      {broken.length > 0 && <ul class="broken">{broken.slice(0, most).map((one) => <li key={`${one.line} ${one.code}`}>{one.line === 0 ? problemOf(one) : say("pack_line", { line: one.line, problem: problemOf(one) })}</li>)}</ul>}
    </>
  )
}

/** Names of the reader's own: a table becomes a pack on the spot. */
export function Packs(): JSX.Element {
  const last = lastPack.value
  return (
    <section id="pack" class="panel" aria-labelledby="pack-title">
      <h2 id="pack-title">{say("pack")}</h2>
      <p>{say("pack_intro")}</p>
      <pre class="sample" dir="ltr">{sample}</pre>
      <p class="hint" id="pack-columns">{say("pack_columns")}</p>
      <label class="wide">
        {say("pack_csv")}
        <textarea
          rows={4} dir="auto" spellcheck={false} value={table.value} aria-describedby="pack-columns"
          onInput={(event) => {
            table.value = event.currentTarget.value
          }}
        />
      </label>
      <div class="row">
        <button type="button" class="main" disabled={table.value.trim() === ""} onClick={() => makePack(table.value, say("pack_pasted"))}>{say("pack_make")}</button>
        <label class="file button">
          {say("pack_open")}
          <input
            type="file" accept=".csv,.tsv,text/csv" class="unseen"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file !== undefined) void openTable(file)
              event.currentTarget.value = ""
            }}
          />
        </label>
      </div>
      <div aria-live="polite">{last !== undefined && "entities" in last && <Made pack={last} />}</div>
      <TroubleNote trouble={last !== undefined && "code" in last ? last : undefined} />
      {packs.value.length > 0 && (
        <>
          <h3>{say("pack_list")}</h3>
          <ul class="packs">
            {packs.value.map(({ id, name, entities, names }) => (
              <li key={id}><span>{say("pack_made", { name, entities, names })}</span> <button type="button" aria-label={say("pack_remove", { name })} onClick={() => removePack(id)}>×</button></li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
