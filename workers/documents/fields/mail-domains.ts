import { editDistance } from '../../../cases/edit-distance.ts'
import { MAIL_HOSTS } from '../../../cases/mail-hosts.ts'

/** Endings of countries (ISO 3166-1), the others in use among customers, and `example` of invented addresses (RFC 2606). */
const ENDINGS = new Set(
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw com net org info biz edu gov mil int pro name asia mobi africa online site store shop tech app dev cloud digital agency company group studio team work world media email space website top xyz bank law finance example'.split(
    ' ',
  ),
)
/** Whether a name ends as names of hosts do, so that nothing is missing at its end. */
export function isWhole(domain: string): boolean {
  return domain.includes('.') && ENDINGS.has(domain.slice(domain.lastIndexOf('.') + 1))
}

/** Whether a name, in lower case, can be written to as far as its spelling tells: one letter off a known host is rather misread. */
export function isPlausible(domain: string): boolean {
  return (
    isWhole(domain) &&
    (MAIL_HOSTS.includes(domain) || MAIL_HOSTS.every((host) => editDistance(domain, host, 1) > 1))
  )
}
