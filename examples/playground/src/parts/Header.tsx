import type { JSX } from "preact"
import { choose, interfaceLanguages, type InterfaceLanguage, language, say } from "../language.ts"
import { chooseTheme, type Theme, theme, themes } from "../theme.ts"

/** What the page is, and how it is shown. */
export function Header(): JSX.Element {
  return (
    <header>
      <div class="brand">
        <h1>polyonym</h1>
        <p>{say("tagline")} <span class="soft">{say("private")}</span></p>
      </div>
      <div class="menus">
        <label>
          <span class="soft">{say("menu_language")}</span>
          <select id="interface-language" value={language.value} onChange={(event) => void choose(event.currentTarget.value as InterfaceLanguage)}>
            {Object.entries(interfaceLanguages).map(([tag, name]) => <option key={tag} value={tag} lang={tag}>{name}</option>)}
          </select>
        </label>
        <label>
          <span class="soft">{say("menu_theme")}</span>
          <select id="theme" value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
            {themes.map((one) => <option key={one} value={one}>{say(`theme_${one}`)}</option>)}
          </select>
        </label>
      </div>
    </header>
  )
}
