// The products as drawings: cutaways for slides and small pictures for the catalogue. All steel, shadow and colour is computed here.
import { amber, grey, ink, pale, svg, teal, text } from './drawings.mjs'

const defs = `<defs><linearGradient id="steel" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f5f7f7"/><stop offset=".35" stop-color="#c8d1d2"/><stop offset=".6" stop-color="#eef2f2"/><stop offset="1" stop-color="#98a5a8"/></linearGradient><linearGradient id="paint" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#2b8c8a"/><stop offset=".5" stop-color="#0f6b6b"/><stop offset="1" stop-color="#0a4a4b"/></linearGradient><linearGradient id="side" x1="0" x2="1"><stop offset="0" stop-color="#f5f7f7"/><stop offset=".5" stop-color="#bcc7c9"/><stop offset="1" stop-color="#8d9b9e"/></linearGradient></defs>`
const shadow = (x, y, rx) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="13" fill="${ink}" opacity=".14"/>`
const edge = `stroke="${ink}" stroke-width="3" stroke-linejoin="round"`
const motor = (x, y, w, h) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="14" fill="url(#paint)" ${edge}/>${Array.from({ length: 6 }, (_, i) => `<path d="M${x + 14} ${y + 16 + (i * (h - 32)) / 5}H${x + w - 30}" stroke="#fff" stroke-opacity=".3" stroke-width="3"/>`).join('')}<rect x="${x + w - 22}" y="${y + 8}" width="16" height="${h - 16}" rx="6" fill="#0a3b3c"/><rect x="${x + w * 0.34}" y="${y - 26}" width="${w * 0.3}" height="30" rx="5" fill="#dfe5e5" ${edge}/>`
const feet = (x, w, y) =>
  `<path d="M${x} ${y}h40l8 26h-56zM${x + w - 40} ${y}h40l8 26h-56z" fill="#5d6b6e" ${edge}/>`

/** Cutaway of the hygienic pump from the side: suction, impeller with vanes, seal in the flow, shaft, lantern, motor. */
export function cutaway() {
  const call = (x1, y1, x2, y2, words, more, anchor = 'start') =>
    `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${ink}" stroke-width="1.8"/><circle cx="${x1}" cy="${y1}" r="5.5" fill="${amber}" stroke="#fff" stroke-width="2"/>${text(x2 + (anchor === 'end' ? -8 : 8), y2 + 2, words, { anchor, size: 18, weight: 650, halo: 6 })}${text(x2 + (anchor === 'end' ? -8 : 8), y2 + 23, more, { anchor, size: 15, fill: '#5d6b6e', halo: 6 })}`
  return svg(
    1120,
    400,
    `${defs}${shadow(620, 384, 360)}<path d="M210 176H330V246H210z" fill="#cfe3ec" ${edge}/><rect x="198" y="160" width="20" height="102" rx="4" fill="url(#steel)" ${edge}/><path d="M250 211h56m-16-14l16 14-16 14" fill="none" stroke="${teal}" stroke-width="6"/>
    <path d="M330 118C330 84 358 70 392 70H420V22h74v48c24 6 30 20 30 48v180c0 34-20 52-56 52H388c-36 0-58-20-58-54z" fill="url(#steel)" ${edge}/><path d="M352 130c0-26 18-38 44-38h46V30h32v62c22 4 28 16 28 38v160c0 26-14 38-42 38H398c-30 0-46-14-46-40z" fill="#cfe3ec"/><rect x="408" y="10" width="98" height="16" rx="4" fill="url(#steel)" ${edge}/><path d="M457 66V32m-13 14l13-14 13 14" fill="none" stroke="${teal}" stroke-width="6"/>
    <path d="M356 176C396 172 420 150 432 106h26v210h-26C420 272 396 250 356 246z" fill="${teal}"/><path d="M372 186C408 180 430 160 441 126M372 236C408 242 430 262 441 296M376 211h74" stroke="#fff" stroke-width="5" fill="none" stroke-linecap="round" opacity=".85"/>
    <rect x="458" y="164" width="20" height="94" fill="${amber}" ${edge}/><rect x="480" y="172" width="18" height="78" fill="#3a4347"/><rect x="446" y="196" width="260" height="30" fill="url(#steel)" ${edge}/><path d="M524 120h70l40 36v110l-40 36h-70z" fill="#e5ebeb" ${edge}/><path d="M540 150h44M540 272h44" stroke="${grey}" stroke-width="3"/><rect x="498" y="196" width="210" height="30" fill="url(#steel)" ${edge}/><circle cx="640" cy="178" r="15" fill="#fff" ${edge}/><circle cx="640" cy="244" r="15" fill="#fff" ${edge}/>${motor(690, 104, 250, 214)}${feet(700, 230, 320)}${feet(372, 120, 350)}
    ${call(404, 180, 236, 66, 'Impeller from one bar', 'Ra 0.5 µm, no casting skin', 'end')}${call(468, 250, 318, 372, 'Seal in the flow', 'changed from the front', 'end')}${call(340, 318, 236, 318, 'Drains by itself', 'lowest point is the outlet', 'end')}${call(630, 211, 690, 40, 'Shaft stays, motor stays', 'no alignment after a seal change')}${call(870, 210, 980, 210, '7.5 kW, IE4', '2 to 48 m³/h')}`,
  )
}

/** Two screws that mesh: sine flanks, moving product in closed chambers. */
export function twinScrew() {
  const screw = (y, phase) => {
    const turns = Array.from({ length: 9 }, (_, i) => 92 + i * 54 + phase)
    return `<rect x="60" y="${y - 14}" width="560" height="28" fill="url(#steel)" ${edge}/>${turns.map((x) => `<path d="M${x} ${y - 62}C${x + 26} ${y - 30} ${x + 26} ${y + 30} ${x + 46} ${y + 62}L${x + 70} ${y + 62}C${x + 48} ${y + 30} ${x + 48} ${y - 30} ${x + 24} ${y - 62}z" fill="url(#steel)" ${edge}/>`).join('')}`
  }
  const fruit = Array.from(
    { length: 9 },
    (_, i) =>
      `<circle cx="${118 + i * 56}" cy="${i % 2 ? 292 : 104}" r="12" fill="#b3364b"/><circle cx="${114 + i * 56}" cy="${i % 2 ? 288 : 100}" r="3.5" fill="#fff" opacity=".7"/>`,
  ).join('')
  return svg(
    660,
    410,
    `${defs}<rect x="40" y="66" width="590" height="268" rx="60" fill="#f7efe2" stroke="${ink}" stroke-width="5"/>${screw(146, 0)}${screw(250, 27)}${fruit}<path d="M60 366H560m-22-16l22 16-22 16" fill="none" stroke="${teal}" stroke-width="6"/>${text(60, 404, 'Product moves in closed chambers, without being squeezed', { size: 17, fill: grey })}<path d="M250 40h150" stroke="${ink}" stroke-width="2"/>${text(325, 30, 'gap 0.15 mm, no touching', { anchor: 'middle', size: 17 })}`,
  )
}

const frame = (inside) => svg(480, 360, `${defs}${inside}`)
/** Small pictures by product key. */
export const pictures = {
  h40: () =>
    frame(
      `${shadow(240, 334, 190)}<circle cx="130" cy="196" r="86" fill="url(#steel)" ${edge}/><circle cx="130" cy="196" r="60" fill="#dfe7e7" ${edge}/><circle cx="130" cy="196" r="26" fill="${pale}" ${edge}/><path d="M176 56h44v84h-44z" fill="url(#side)" ${edge}/><rect x="164" y="44" width="68" height="16" rx="4" fill="url(#steel)" ${edge}/><path d="M210 140h40v112h-40z" fill="url(#steel)" ${edge}/>${motor(248, 128, 190, 136)}${feet(270, 150, 266)}<path d="M96 276h70l10 48H86z" fill="#5d6b6e" ${edge}/>`,
    ),
  tw65: () =>
    frame(
      `${shadow(240, 322, 200)}<path d="M40 130h170l24 24v90l-24 24H40z" fill="url(#steel)" ${edge}/><rect x="80" y="76" width="70" height="56" fill="url(#side)" ${edge}/><rect x="70" y="64" width="90" height="16" rx="4" fill="url(#steel)" ${edge}/><rect x="26" y="156" width="18" height="84" rx="4" fill="url(#steel)" ${edge}/><path d="M60 166h130M60 200h130M60 234h130" stroke="${grey}" stroke-width="3"/><rect x="232" y="148" width="66" height="104" rx="8" fill="#dfe5e5" ${edge}/>${motor(298, 140, 156, 120)}<rect x="30" y="280" width="420" height="30" rx="5" fill="#5d6b6e" ${edge}/>`,
    ),
  p80: () =>
    frame(
      `${shadow(240, 328, 180)}<path d="M60 120h100c40 0 60 30 60 76s-20 76-60 76H60z" fill="#c65f2e" ${edge}/><rect x="42" y="140" width="22" height="112" rx="4" fill="url(#steel)" ${edge}/><path d="M120 60h60v66h-60z" fill="#c65f2e" ${edge}/><rect x="106" y="46" width="88" height="18" rx="4" fill="url(#steel)" ${edge}/><rect x="218" y="150" width="52" height="92" rx="24" fill="#3a4347" ${edge}/>${motor(268, 132, 176, 128)}<rect x="50" y="284" width="390" height="28" rx="5" fill="#5d6b6e" ${edge}/>`,
    ),
  v12: () =>
    frame(
      `${shadow(240, 336, 200)}${[70, 190, 310].map((x) => `<rect x="${x + 16}" y="120" width="68" height="150" rx="10" fill="url(#side)" ${edge}/><path d="M${x + 16} 150h68M${x + 16} 180h68M${x + 16} 210h68M${x + 16} 240h68" stroke="${grey}" stroke-width="2"/><rect x="${x + 12}" y="42" width="76" height="78" rx="10" fill="url(#paint)" ${edge}/>`).join('')}<path d="M40 286H440" stroke="#9aa7aa" stroke-width="26"/><path d="M40 286H440" stroke="#e5ebeb" stroke-width="8"/><rect x="44" y="306" width="392" height="24" rx="4" fill="#5d6b6e" ${edge}/><rect x="400" y="150" width="56" height="84" rx="6" fill="#fff" ${edge}/><rect x="408" y="160" width="40" height="28" fill="${teal}"/>`,
    ),
  s150: () =>
    frame(
      `${shadow(220, 338, 120)}<path d="M190 46c0-20 60-20 60 0v20h-60z" fill="none" stroke="${ink}" stroke-width="8"/><rect x="150" y="64" width="140" height="150" rx="26" fill="url(#paint)" ${edge}/>${[0, 1, 2, 3, 4].map((i) => `<path d="M${170 + i * 25} 84v110" stroke="#fff" stroke-opacity=".3" stroke-width="4"/>`).join('')}<path d="M132 214h176c26 0 40 18 40 44s-14 44-40 44H132c-26 0-40-18-40-44s14-44 40-44z" fill="#33585a" ${edge}/><path d="M330 230h70v-60h44v104h-96z" fill="#33585a" ${edge}/><rect x="392" y="154" width="60" height="18" rx="4" fill="url(#steel)" ${edge}/><path d="M130 302h30v26h-30zM204 302h30v26h-30zM280 302h30v26h-30z" fill="#5d6b6e" ${edge}/><path d="M220 64C230 20 300 20 330 40" fill="none" stroke="${ink}" stroke-width="7"/>`,
    ),
  s300: () =>
    frame(
      `${shadow(240, 340, 110)}<rect x="150" y="70" width="180" height="230" rx="20" fill="#d98b19" ${edge}/>${[0, 1, 2, 3, 4, 5].map((i) => `<path d="M${172 + i * 27} 92v180" stroke="#fff" stroke-opacity=".35" stroke-width="5"/>`).join('')}<rect x="136" y="296" width="208" height="34" rx="6" fill="#5d6b6e" ${edge}/>${[0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${154 + i * 29} 302v22" stroke="#1d2b2f" stroke-width="5"/>`).join('')}<path d="M190 70V36h100v34" fill="none" stroke="${ink}" stroke-width="10"/><rect x="270" y="20" width="60" height="52" fill="url(#side)" ${edge}/><path d="M168 70C150 40 120 40 96 30" fill="none" stroke="${ink}" stroke-width="8"/>`,
    ),
  d7: () =>
    frame(
      `${shadow(240, 316, 130)}<rect x="170" y="80" width="190" height="190" rx="22" fill="url(#paint)" ${edge}/><rect x="196" y="106" width="138" height="74" rx="8" fill="#e9f3e2" ${edge}/>${text(265, 154, '7.50 l/h', { anchor: 'middle', size: 27, weight: 650 })}<circle cx="226" cy="222" r="22" fill="#dfe5e5" ${edge}/><path d="M226 222l10-14" stroke="${ink}" stroke-width="4"/><circle cx="296" cy="222" r="13" fill="${amber}" ${edge}/><path d="M92 116h80v124H92z" fill="url(#side)" ${edge}/><circle cx="132" cy="178" r="34" fill="#f4f6f6" ${edge}/><rect x="116" y="60" width="32" height="58" fill="#e5ebeb" ${edge}/><rect x="116" y="238" width="32" height="58" fill="#e5ebeb" ${edge}/><rect x="160" y="270" width="210" height="24" rx="5" fill="#5d6b6e" ${edge}/>`,
    ),
  d30: () =>
    frame(
      `${shadow(240, 322, 150)}<circle cx="190" cy="184" r="112" fill="url(#steel)" ${edge}/><circle cx="190" cy="184" r="86" fill="#f4f6f6" ${edge}/><path d="M112 290V184a78 78 0 0 1 156 0v106" fill="none" stroke="#b96f4a" stroke-width="18"/><circle cx="190" cy="124" r="22" fill="url(#paint)" ${edge}/><circle cx="138" cy="214" r="22" fill="url(#paint)" ${edge}/><circle cx="242" cy="214" r="22" fill="url(#paint)" ${edge}/><path d="M190 184L190 124M190 184L138 214M190 184L242 214" stroke="${ink}" stroke-width="7"/><rect x="302" y="110" width="130" height="150" rx="14" fill="url(#paint)" ${edge}/><rect x="322" y="132" width="90" height="50" rx="6" fill="#e9f3e2" ${edge}/><rect x="70" y="288" width="370" height="24" rx="5" fill="#5d6b6e" ${edge}/>`,
    ),
  uf500: () =>
    frame(
      `${shadow(240, 338, 200)}${[70, 160, 250, 340].map((x) => `<rect x="${x}" y="56" width="68" height="230" rx="26" fill="url(#side)" ${edge}/><rect x="${x + 24}" y="30" width="20" height="30" fill="#e5ebeb" ${edge}/><path d="M${x + 14} 90v160" stroke="#fff" stroke-width="6" opacity=".7"/><rect x="${x - 2}" y="100" width="72" height="18" fill="${teal}"/>`).join('')}<path d="M40 32H440" stroke="${teal}" stroke-width="12"/><path d="M40 300H440" stroke="#9aa7aa" stroke-width="20"/><rect x="36" y="312" width="408" height="18" fill="#5d6b6e" ${edge}/>`,
    ),
  ro20: () =>
    frame(
      `${shadow(240, 338, 200)}${[0, 1, 2, 3, 4].map((i) => `<rect x="60" y="${46 + i * 46}" width="330" height="36" rx="18" fill="url(#steel)" ${edge}/><rect x="52" y="${44 + i * 46}" width="22" height="40" rx="4" fill="${teal}" ${edge}/><rect x="376" y="${44 + i * 46}" width="22" height="40" rx="4" fill="${teal}" ${edge}/>`).join('')}<path d="M410 60v220M46 60v220" stroke="#9aa7aa" stroke-width="10"/><rect x="40" y="286" width="400" height="40" rx="5" fill="#5d6b6e" ${edge}/><rect x="300" y="250" width="140" height="70" rx="8" fill="#fff" ${edge}/><rect x="314" y="262" width="54" height="36" fill="${teal}"/><circle cx="404" cy="280" r="12" fill="${amber}"/>`,
    ),
  uv400: () =>
    frame(
      `${shadow(240, 330, 190)}<rect x="50" y="120" width="380" height="130" rx="62" fill="url(#steel)" ${edge}/><path d="M96 154h288M96 186h288M96 218h288" stroke="#ffcf70" stroke-width="11" stroke-linecap="round"/><path d="M96 154h288M96 186h288M96 218h288" stroke="#fff" stroke-width="3" stroke-linecap="round"/><path d="M100 122V52h76v70M304 248v64h76v-64" fill="url(#side)" ${edge}/><rect x="88" y="40" width="100" height="16" rx="4" fill="url(#steel)" ${edge}/><rect x="292" y="308" width="100" height="16" rx="4" fill="url(#steel)" ${edge}/><rect x="226" y="90" width="34" height="44" rx="6" fill="${teal}" ${edge}/>`,
    ),
  uv90: () =>
    frame(
      `${shadow(240, 330, 120)}<rect x="176" y="50" width="110" height="250" rx="50" fill="url(#side)" ${edge}/><path d="M216 90v170M246 90v170" stroke="#ffcf70" stroke-width="11" stroke-linecap="round"/><path d="M286 90h80M176 262H96" stroke="#9aa7aa" stroke-width="34"/><path d="M286 90h80M176 262H96" stroke="#e5ebeb" stroke-width="12"/><rect x="312" y="150" width="104" height="124" rx="8" fill="url(#paint)" ${edge}/><rect x="328" y="168" width="72" height="38" fill="#e9f3e2" ${edge}/>${text(364, 195, '98 %', { anchor: 'middle', size: 20, weight: 650 })}`,
    ),
  q1: () =>
    frame(
      `${shadow(240, 334, 130)}<rect x="110" y="40" width="260" height="280" rx="20" fill="#f4f6f6" ${edge}/><rect x="110" y="40" width="260" height="44" rx="20" fill="url(#paint)" ${edge}/>${text(134, 70, 'Takt Q 1', { size: 21, weight: 650, fill: '#fff' })}<rect x="134" y="102" width="212" height="118" rx="8" fill="#10302f"/><path d="M148 196c26 0 30-60 60-60s30 44 58 40 30-44 66-50" fill="none" stroke="#62d0bf" stroke-width="5"/><path d="M148 206h184" stroke="#3d6664" stroke-width="2"/>${text(332, 126, '19.4 kW', { anchor: 'end', size: 19, fill: '#ffd98a' })}<circle cx="160" cy="264" r="21" fill="#3f9a55" ${edge}/><circle cx="226" cy="264" r="21" fill="${amber}" ${edge}/><circle cx="314" cy="264" r="29" fill="#b8432f" ${edge}/>`,
    ),
  svc: () =>
    frame(
      `${shadow(240, 304, 210)}<path d="M30 110h260v170H30z" fill="url(#paint)" ${edge}/><path d="M290 150h82l64 72v58H290z" fill="url(#paint)" ${edge}/><path d="M306 166h58l44 52H306z" fill="#d9eef2" ${edge}/>${text(160, 186, 'TARNQUELL', { anchor: 'middle', size: 34, weight: 700, fill: '#fff' })}${text(160, 220, 'within 24 hours', { anchor: 'middle', size: 20, fill: '#ffd98a' })}<path d="M30 250h406" stroke="${amber}" stroke-width="9"/>${[110, 360].map((x) => `<circle cx="${x}" cy="282" r="36" fill="#1d2b2f"/><circle cx="${x}" cy="282" r="16" fill="#c8d1d2"/>`).join('')}`,
    ),
}
