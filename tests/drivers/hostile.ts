import type { Dataset } from '../../src/dataset/schema.ts';

/** What a script that got through leaves behind, on whatever page. */
export const TRACE = '__pwned';
const RUN = `window.${TRACE}=1`;

/** Texts that run a script where they are taken for markup, an attribute, a style or code. */
export const HOSTILE: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</SCRIPT\n><SCRIPT>${RUN}</SCRIPT >`,
  `<!--<script>${RUN}//-->`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script><![CDATA[`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</noscript><script>${RUN}</script>`,
  `</text></svg><script>${RUN}</script>`,
  `</metadata></desc></title><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" onload="${RUN}" x="`,
  `' onload='${RUN}' x='`,
  `" onmouseover="${RUN}" style="position:fixed;inset:0" x="`,
  `" onfocus="${RUN}" autofocus tabindex="0" x="`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName="x" dur="1s"/></svg>`,
  `<svg><a href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<foreignObject><body onload="${RUN}"/></foreignObject>`,
  `<use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x"/>`,
  `<iframe srcdoc="<script>parent.${TRACE}=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${TRACE}=1"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<details open ontoggle="${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<body onpageshow="${RUN}">`,
  `<base href="https://example.org/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="data:text/css,*{color:red}">`,
  `javascript:${RUN}`,
  `\${${RUN}}\`+${RUN}+\``,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt; &#60;script&#62;`,
  `\u2028${RUN}\u2029';${RUN};'\\`,
];

const isLocalText = (value: object): boolean => Object.keys(value).join() === 'en,id';

/** The dataset with a hostile text, each in turn, in every field that holds words. */
export function toHostile(dataset: Dataset): Dataset {
  let count = 0;
  const next = () => HOSTILE[count++ % HOSTILE.length] ?? '';
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value === 'object' && value !== null) {
      if (isLocalText(value)) return { en: next(), id: next() };
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, name)]));
    }
    if (key === 'url' || key === 'sources') return `https://example.org/"onclick="${RUN}"x="`;
    return key === 'text' || key === 'sortKey' ? next() : value;
  };
  return change(dataset, '') as Dataset;
}
