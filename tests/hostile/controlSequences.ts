/** A control sequence as ECMA-48 (general knowledge) has them: CSI with its parameters, a string (OSC, DCS, SOS, PM, APC), another escape, or one control. */
export interface Control {
  readonly kind: "csi" | "string" | "escape" | "control"
  readonly text: string
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const csi = /^(?:\u001b\[|\u009b)[\u0030-\u003f]{0,64}[\u0020-\u002f]{0,8}[\u0040-\u007e]?/
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const strings = /^(?:\u001b[\u0050\u0058\u005d-\u005f]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)?/
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const escape = /^\u001b[\u0020-\u002f]{0,8}[\u0030-\u007e]?/

/** All that a terminal would obey in a text, ends of lines and tabs apart. */
export function controlsIn(text: string): ReadonlyArray<Control> {
  const out: Array<Control> = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const isControl = code < 0x20 && code !== 0x0a && code !== 0x09 || code >= 0x7f && code < 0xa0
    if (!isControl) {
      at++
      continue
    }
    const rest = text.slice(at, at + 5000)
    const found = ([["csi", csi], ["string", strings], ["escape", escape]] as const).flatMap(([kind, pattern]) => {
      const match = pattern.exec(rest)
      return match === null ? [] : [{ kind, text: match[0] }]
    })[0] ?? { kind: "control" as const, text: text[at]! }
    out.push(found)
    at += found.text.length
  }
  return out
}

/** What sets how characters look, and nothing else: SGR with parameters of one or two digits. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
export const isSgr = ({ kind, text }: Control): boolean => kind === "csi" && /^\u001b\[\d{1,2}(?:;\d{1,2}){0,3}m$/.test(text)

/** Scripts in which joiners are written, and pictures that they make one of. */
const joined = ["Arab", "Syrc", "Mong", "Nkoo", "Deva", "Beng", "Gujr", "Guru", "Orya", "Taml", "Telu", "Knda", "Mlym", "Sinh", "Khmr"].map((script) => `\\p{Script=${script}}`).join("")
/** What is not seen and changes how the text around it is read or shown: marks of direction, zero widths, separators, halves of characters; not a joiner where one belongs. */
export const hidden = new RegExp(`(?<![${joined}\\u064b-\\u065f\\u0670\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])[\\u200c\\u200d]|[\\u00ad\\u061c\\u115f\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\ufff9-\\ufffb\\p{Cs}]`, "u")

/** What a terminal would obey or hide in what a command wrote: nothing, where it is right. */
export function steering(text: string): ReadonlyArray<string> {
  const found = controlsIn(text).filter((one) => !isSgr(one)).map((one) => `${one.kind} ${JSON.stringify(one.text)}`)
  const unseen = hidden.exec(text)
  return unseen === null ? found : [...found, `U+${unseen[0].codePointAt(0)!.toString(16)} in ${JSON.stringify(text.slice(Math.max(0, unseen.index - 30), unseen.index + 30))}`]
}

/** What a stranger may write to steer a terminal, hide a text, or turn it round. */
export const evil = "\u202eab\u2066c\u200bd\u001b[31mX\u0007\u009b2J\u001b]0;t\u0007\u001bP1$q\u001b\\\u2069\u061c\ufeff\u0008\r\u007f\u2028\ud800"
