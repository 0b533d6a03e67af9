/** The look of the report: colours by type with enough contrast on light and dark ground, one column on a narrow screen. */
export const style = `
:root{color-scheme:light dark;--bg:#fbfaf7;--fg:#1d1d1f;--soft:#6a6a70;--line:#dcd9d0;--card:#fff;--per:#0a5dc2;--perb:#dcebff;--org:#8a3d00;--orgb:#ffe8d2;--loc:#0b6b3a;--locb:#d9f3e2;--oth:#7a2a8c;--othb:#f5e1fa;--role:#6a6a70;--rolb:#ecebe6}
@media (prefers-color-scheme:dark){:root{--bg:#17181b;--fg:#ececf0;--soft:#a0a1aa;--line:#34363d;--card:#1f2126;--per:#8fc0ff;--perb:#16304f;--org:#ffb980;--orgb:#432a14;--loc:#86dca9;--locb:#163a26;--oth:#e2a6f0;--othb:#3c1f44;--role:#b3b4bd;--rolb:#2d2f36}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:17px/1.6 Georgia,"Noto Serif","Times New Roman",serif}
header,main{max-width:76rem;margin:0 auto;padding:1.5rem 1.25rem 0}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 .75rem}
h2{font-size:1.45rem;line-height:1.25;margin:0 0 .25rem}
.text h2{margin:0 0 .75rem}
h4,.facts,.legend,.names,table,summary,pre{font-family:system-ui,"Segoe UI","Noto Sans",sans-serif;font-size:.85rem}
h4{margin:1.1rem 0 .4rem;color:var(--soft);font-weight:600;letter-spacing:.02em}
.facts{color:var(--soft);margin:0 0 1rem}
.legend{display:flex;flex-wrap:wrap;gap:.5rem;margin:0}
.legend span{padding:.1rem .6rem;border-radius:1rem}
section{padding:1.5rem 0;border-top:1px solid var(--line)}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 21rem;gap:2.25rem;align-items:start}
.text p{margin:0 0 .9rem;overflow-wrap:anywhere}
.m{text-decoration:none}
.m,mark{border-radius:.2rem;padding:.05em .15em;margin:0 -.05em}
.m:hover,.m:focus-visible{outline:2px solid currentColor}
.m,mark{position:relative}
.tip{display:none;position:absolute;z-index:2;inset-inline-start:0;top:calc(100% + .35rem);width:max-content;max-width:22rem;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:var(--soft);box-shadow:0 .25rem 1rem #0003;font:400 .8rem/1.45 system-ui,"Segoe UI","Noto Sans",sans-serif;text-align:start;white-space:normal}
.tip b{color:var(--fg)}.tip i{font-style:normal}.tip span{display:block}
.m:hover>.tip,.m:focus-visible>.tip,mark:hover>.tip{display:block}
mark:has(.m:hover)>.tip,.m:has(mark:hover)>.tip{display:none}
.per{color:var(--per);background:var(--perb)}.org{color:var(--org);background:var(--orgb)}.loc{color:var(--loc);background:var(--locb)}.oth{color:var(--oth);background:var(--othb)}
.quote{color:inherit;background:none;text-decoration:underline dotted var(--soft);text-underline-offset:.25em}
.role{color:inherit;background:var(--rolb)}.dem{color:inherit;background:none;border-bottom:2px dotted var(--role);border-radius:0}
.names ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
.names>ul>li{background:var(--card);color:var(--fg);border:1px solid var(--line);border-inline-start:4px solid;border-radius:.4rem;padding:.5rem .75rem}
.names>ul>li.per{border-inline-start-color:var(--per)}.names>ul>li.org{border-inline-start-color:var(--org)}.names>ul>li.loc{border-inline-start-color:var(--loc)}.names>ul>li.oth{border-inline-start-color:var(--oth)}
.names li:target{outline:2px solid var(--per)}
.name{display:flex;justify-content:space-between;gap:.75rem;align-items:baseline}
.name b{font-size:.95rem}.name a,.nil{color:var(--soft);font-size:.75rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:7rem}
.small{color:var(--soft)}
.spellings{display:flex;flex-wrap:wrap;gap:.25rem .6rem}
.spellings i{font-style:normal;color:var(--soft);margin-inline-start:.2em;font-size:.75rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;margin:.25rem 0 0;font-size:.8rem}
dt{color:var(--soft)}dd{margin:0}
details{margin-top:.5rem}summary{cursor:pointer;color:var(--soft)}
.names details ul{display:block;list-style:disc;padding-inline-start:1.1rem;font-size:.8rem;color:var(--soft)}
table{border-collapse:collapse;width:100%;margin-top:.5rem}
td,th{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
td:first-child{color:var(--soft);white-space:nowrap}
.across{min-width:38rem}.across td,.across th{overflow-wrap:normal}.across th{font-weight:600;background:none}.across thead a{color:inherit}.across td a{color:inherit;text-decoration-color:var(--line);display:block}
.removed td:first-child{overflow-wrap:normal}
.across td:first-child{white-space:normal;color:inherit}
.scroll{overflow-x:auto}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.75rem;font-family:ui-monospace,"Noto Sans Mono",monospace;font-size:.75rem;line-height:1.45}
.roman{font-size:.95rem;margin-top:.5rem}
@media (min-width:60.01rem){.names{position:sticky;top:0;max-height:100vh;overflow-y:auto;scrollbar-width:thin;padding-bottom:1rem}}
@media (max-width:60rem){.tip{position:fixed;inset:auto 1rem 1rem;width:auto;max-width:none}.columns{grid-template-columns:minmax(0,1fr);gap:.5rem}body{font-size:16px}h1{font-size:1.5rem}}
@media (max-width:36rem){.removed,.removed tbody,.removed tr,.removed td{display:block;border:0;padding:0}.removed tr{border-bottom:1px solid var(--line);padding:.35rem 0}.removed td:first-child{font-size:.75rem}}
@media print{details{display:block}.columns{display:block}}
`
