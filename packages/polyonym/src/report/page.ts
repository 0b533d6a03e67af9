import { sha256 } from "@polyonym/core/pure"
import { type Html, markup, none, writtenPlain } from "../html.ts"
import type { Messages } from "../messages.ts"

/** What a page is made of. `script`: its one script, allowed by its hash. */
export interface Page {
  readonly title: string
  readonly style: string
  readonly body: Html
  readonly script: string
  /** What the body element carries. */
  readonly className?: string
}

const base64 = (hex: string): string => btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => Number.parseInt(byte, 16))))

/** A self-contained page: its policy lets it load nothing, send nothing, and run no script but its own. */
export function pageOf({ title, style, body, script, className }: Page, { locale, direction }: Messages): string {
  return markup`<!doctype html>
<html lang="${locale}"${direction === "rtl" ? markup` dir="rtl"` : none}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${base64(sha256(script))}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${writtenPlain(title)}</title>
<style>${style as Html}</style>
</head>
<body${className === undefined ? none : markup` class="${className}"`}>
${body}
<script>${script as Html}</script>
</body>
</html>
`
}
