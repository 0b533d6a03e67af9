/** The list of identities below the frame of every page. */
export const identitiesStyle = `
.page-head h1{font:600 clamp(1.7rem,1.1rem + 2.4vw,2.4rem)/1.15 var(--serif);margin-block:.75rem .5rem}
.intro{color:var(--soft);margin-bottom:1.25rem}
.kinds{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;margin-block:1.5rem 1.75rem}
.kinds ul{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;list-style:none;margin:0;padding:0}
.kinds li{display:flex;align-items:baseline;gap:.45rem}.kinds i,.kind>h2 i{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.find{flex:1 1 14rem;max-width:24rem;font:inherit;font-size:.9375rem;color:inherit;background:var(--card);border:1px solid color-mix(in srgb,var(--quiet) 75%,var(--bg));border-radius:.4rem;padding:.45rem .85rem}
.find::placeholder{color:var(--soft);opacity:1}
.kind>h2{font:600 1.5rem/1.2 var(--serif);margin-block:2.5rem .75rem}
.one{border-top:1px solid var(--line);padding-block:1.1rem 1.25rem;display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:.75rem clamp(1.5rem,4vw,3rem);font-size:.875rem}
.one[hidden]{display:none}
.one:target{box-shadow:inset .25rem 0 0 var(--accent);padding-inline-start:1rem}
[dir=rtl] .one:target{box-shadow:inset -.25rem 0 0 var(--accent)}
.one>*{min-width:0}
.one header{grid-column:1/-1}
.one h3{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .55rem;font-size:1.125rem}
.one header p{color:var(--soft);margin-top:.15rem;overflow-wrap:anywhere}
.one h4{font-size:.8125rem;font-weight:600;color:var(--soft);margin-bottom:.2rem}
.one :is(dl,dd,ul,ol){margin:0;padding:0;list-style:none}
.one section+section{margin-top:.9rem}
.written>div{display:grid;grid-template-columns:minmax(6rem,9rem) minmax(0,1fr);gap:0 1rem;padding-block:.15rem}
.written dt{color:var(--soft)}
.written li{display:flex;flex-wrap:wrap;gap:0 .6em}
.written bdi{font-weight:500;overflow-wrap:anywhere}
.soft,.written i,.time{color:var(--soft);font-variant-numeric:tabular-nums}
.time{white-space:nowrap}
.one li{overflow-wrap:anywhere}
.one summary{color:var(--soft)}.one details ul{padding-block:.25rem}
.one .told{list-style:disc;padding-inline-start:1.1rem;color:var(--soft)}
.one .id{font-weight:400}.one span.id{color:var(--soft)}
.beside li{display:inline}.beside li:not(:last-child)::after{content:" · ";color:var(--soft)}
@media (max-width:44rem){.one{grid-template-columns:minmax(0,1fr)}}
@media (max-width:30rem){.written>div{grid-template-columns:minmax(0,1fr);padding-block:.25rem}}
@media print{.find{display:none}.one{break-inside:avoid}}
`
