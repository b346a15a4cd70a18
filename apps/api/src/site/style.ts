/** Everything that the public site looks like: small enough to come with the page itself. */
export const siteStyle = (colour: string): string => `
:root{color-scheme:light dark;--accent:${colour};--text:#1c1a17;--quiet:#5b554b;--ground:#fdfcfa;--card:#fff;--line:#d9d2c6;--edge:#857c6d;--error:#a61b1b}
@media(prefers-color-scheme:dark){:root{--accent:color-mix(in srgb,${colour} 45%,#fff);--text:#f2efe9;--quiet:#bdb5a7;--ground:#161412;--card:#201d1a;--line:#423c34;--edge:#9a9182;--error:#ff9c9c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.wrap{max-width:68rem;margin-inline:auto;padding-inline:1rem}
.top{border-bottom:1px solid var(--line);background:var(--card)}
.top .wrap{max-width:80rem;display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;padding-block:.5rem}
.brand{display:inline-flex;flex:1;align-items:center;gap:.6rem;min-width:min(8rem,100%);min-height:2.75rem;font-weight:700;font-size:1.125rem;line-height:1.2;color:var(--text);text-decoration:none}
.brand img{display:block;height:2.25rem;width:auto;max-width:9rem}
nav ul{display:flex;flex-wrap:wrap;gap:0 .25rem;margin:0;padding:0;list-style:none}
footer ul{margin-inline-start:-.6rem}
nav a{display:inline-flex;align-items:center;min-width:2.75rem;min-height:2.75rem;padding-inline:.6rem;border-radius:.4rem;color:var(--text);text-decoration:none}
nav a:hover{text-decoration:underline}
nav a[aria-current]{color:var(--accent);font-weight:600;text-decoration:underline}
.menu{position:static;display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;width:auto;height:auto;margin:0;padding:0;border:0;overflow:visible;color:inherit;background:none}
.open,.langs .code{display:none}
@media(min-width:72em){
.menu a{padding-inline:.5rem;font-size:1rem}
.langs .code{display:inline}.menu .langs a{justify-content:center;padding-inline:.3rem}
.langs .name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.menu nav:first-child li:first-child{display:none}
}
@media not all and (min-width:72em){@supports selector(:popover-open){
.open{anchor-name:--open;display:inline-flex;align-items:center;gap:.5rem;min-height:2.75rem;padding:.25rem .75rem;border:1px solid var(--edge);border-radius:.5rem;background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
.menu:not(:popover-open){display:none}
.menu:popover-open{position-anchor:--open;position:absolute;inset:3.75rem 0 auto;top:calc(anchor(bottom,3.25rem) + .5rem);display:block;padding:.5rem 1rem 1rem;border-block-end:1px solid var(--line);background:var(--card);box-shadow:0 1rem 1.5rem rgb(0 0 0/.2)}
.menu a{padding-inline:.75rem}
.menu nav:first-child ul{flex-direction:column}
.menu nav:first-child a{width:100%}
.langs ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr))}
.langs{margin-block-start:.5rem;padding-block-start:.5rem;border-block-start:1px solid var(--line)}
}}
main{padding-block:2rem 3rem}
h1{font-size:clamp(1.75rem,5vw,2.75rem);line-height:1.15;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.25;margin:2.25rem 0 .75rem}
h3{font-size:1.1875rem;line-height:1.3;margin:0 0 .25rem}
.card h2{font-size:1.1875rem;line-height:1.3;margin:0 0 .25rem}
.lead{font-size:1.1875rem;color:var(--quiet);max-width:44rem;margin:0 0 1.5rem}
.prose{max-width:44rem}.prose img{max-width:100%;height:auto;border-radius:.5rem}
figure{margin:0}.pictures img{display:block;width:100%;height:14rem;object-fit:contain;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
.quiet{color:var(--quiet);margin:.15rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:1rem;margin:0;padding:0;list-style:none}
.card{border:1px solid var(--line);border-radius:.6rem;background:var(--card);padding:1rem 1.125rem}
.card p{margin:.35rem 0 0}.card p.quiet{margin:0 0 .35rem}
.button{display:inline-flex;align-items:center;min-height:2.75rem;padding:.5rem 1.125rem;border-radius:.5rem;background:var(--accent);color:#fff;font-weight:600;text-decoration:none}
@media(prefers-color-scheme:dark){.button{color:#161412}}
dl{display:grid;gap:.5rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));margin:1.25rem 0}
dt{color:var(--quiet);font-size:.9375rem}dd{margin:0;font-weight:600}
.pre{white-space:pre-line}
form{max-width:44rem}
.field{margin:0 0 1.1rem}.field label{display:block;font-weight:600}
.hint{display:block;color:var(--quiet);font-size:.9375rem;margin:0 0 .25rem}
.error{display:block;color:var(--error)}
input:not([type=checkbox]),select,textarea{display:block;width:100%;min-height:2.75rem;padding:.5rem .7rem;border:1px solid var(--edge);border-radius:.4rem;background:var(--card);color:inherit;font:inherit}
input:focus-visible,select:focus-visible,textarea:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[aria-invalid]{border-color:var(--error)!important}
details{margin:0 0 1.1rem}summary{min-height:2.75rem;padding-block:.5rem;font-weight:600;cursor:pointer}
fieldset{border:1px solid var(--line);border-radius:.6rem;margin:0 0 1.1rem;padding:.5rem 1rem}
.boxes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:0 1rem}
.field label.check,.check{display:flex;align-items:center;gap:.6rem;min-height:2.75rem;font-weight:400}
.check input{flex:none;width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
.trap{position:absolute;left:-999rem}
button.button{border:0;font:inherit;font-weight:600;cursor:pointer}
.button.plain{background:none;color:var(--accent);border:1px solid var(--edge)}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
.list+h3{margin-top:1.5rem}
.list{margin:0;padding:0;list-style:none}.list>li{border-top:1px solid var(--line);padding:.75rem 0}
footer{border-top:1px solid var(--line);background:var(--card);padding-block:1rem}
`;
