/**
 * What people make passwords of, in English and German, at home and at a plant. A list of the most used passwords would
 * hardly help: of the 49,233 that zxcvbn-ts 4.1.3 ships, 41 have the 15 characters that are asked for, and all of those
 * are refused by this file (the last lines name the ones that nothing here would explain).
 */
const words = `
password passwort passw kennwort passcode letmein welcome willkommen login logon access zugang secret geheim hello hallo
iloveyou ichliebedich liebe schatz baby angel engel princess prinzessin sunshine sonnenschein flower blume summer sommer
winter spring fruehling fruhling autumn herbst januar january februar february march maerz april august september
october oktober november december dezember monday montag tuesday dienstag wednesday mittwoch thursday donnerstag friday
freitag saturday samstag sunday sonntag football fussball baseball hockey soccer bayern dortmund schalke werder liverpool
chelsea arsenal barcelona dragon drache monkey tiger lion loewe shadow master killer ninja hunter ranger batman superman
pokemon starwars matrix computer internet google facebook amazon apple microsoft windows samsung michael daniel thomas
andreas stefan markus christian jennifer jessica michelle nicole sabine charlie jordan robert george andrew family familie
trustno1 freedom freiheit whatever nothing test testing tester demo sample beispiel example guest gast user benutzer admin
administrator root system systemadmin support service servus default standard change changeme temp temporary initial
start neu new money geld
countersign plant werk anlage factory fabrik betrieb operator operations leitwarte warte control controller steuerung
automation scada plc sps hmi dcs mes siemens simatic rockwell allenbradley wonderware honeywell schneider modicon emerson
deltav yokogawa abb beckhoff codesys kuka engineer engineering instandhaltung maintenance wartung schicht shift production
produktion security sicherheit safety firewall server netzwerk network
`

const exact = `
mailcreated5240 polniypizdec0211 polniypizdec110211 polniypizdec1102 momsanaladventure hd764nw5d7e1vb1 hd764nw5d7e1vbv
23176djivanfros zqjphsyf6ctifgu lhbjkjubz2957704 nemvxyheqdd5oqxyxyzi bpgjldsgjldthnf nick1234-rem936 aksjdlasdakj89879
passwordassword lytdybrbdfvgbhf 420842084208555 ne_e_pod_chehyl bhrh0h2oof6xbqjeh
`

export const knownWords: readonly string[] = [...new Set(`${words}${exact}`.split(/\s+/).filter(Boolean))]

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '12345678901234567890',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
]

export const walks: readonly string[] = rows.flatMap(row => [row, [...row].reverse().join('')])
