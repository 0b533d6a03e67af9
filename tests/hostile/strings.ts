import fc, { type Arbitrary } from "fast-check"

/** What ends, begins or steers something in one of the formats that are written. */
export const breakers: ReadonlyArray<string> = [
  "\"><img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "</script><script>alert(1)</script>", "</ScRiPt >", "<!--", "<!--<script>", "-->", "]]>", "<![CDATA[", "</title>", "<svg/onload=x>", "<b-evil>", "' onmouseover='x",
  "\" autofocus onfocus=\"x", "javascript:alert(1)", "data:text/html,x", "&lt;script&gt;", "&#x3c;b>", "{{secret}}", "{{- secret}}", "$t(app:secret)", "$t(app:secret, { \"a\": 1 })", "::error::x", "%0A::error::x", "a::b,c:d", "> <http://e.example/x> <http://e.example/y> .",
  "\" .\n<http://e.example/a> <http://e.example/b> \"", "\\", "\\u003c", "\"", "'", "`", "${x}", "=1+1", "@SUM(A1)", "+1", "-1", "\u2028", "\u2029", "\u202eevil\u2066", "\u0085", "\0", "\ud800", "\udc00", "__proto__", "constructor", "toString", "# x", "[x](javascript:x)", "\t", ",", ";"
]

/** Strings that a stranger may write: of what breaks, and any. */
export const hostile: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...breakers), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) }
)
