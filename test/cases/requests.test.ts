import { expect, test } from 'vitest'
import { requestsIn } from '../../cases/requests.ts'

const EMAIL = ['change-email']
const FACTOR = ['disable-2fa']

test.each([
  // Kazakh
  ['Есептік жазбаның электрондық поштасын ауыстыруыңызды өтінемін', EMAIL],
  ['Екі сатылы тексеруді өшіруді сұраймыз, поштаны өзгерту қажет емес', FACTOR],
  ['Телефон ауыстырылғаннан кейін код келмейді; екі кезеңді растауды ажыратыңыз', FACTOR],
  ['Құпиясөзді өзгертуді сұраймын', []],
  // Uzbek, both alphabets
  ['Elektron pochtamga kira olmayapman. a@b.uz manzilini c@d.uz manziliga almashtirib bering', EMAIL],
  ["Akkauntga yangi elektron pochtani biriktirib berishingizni so'raymiz", EMAIL],
  ['Аккаунтты мына поштаға байлап қоюды сұраймын: a@b.example', EMAIL],
  ["Akkauntni yangi pochtaga o'tkazib berishingizni so'rayman", EMAIL],
  ['Просим перерегистрировать аккаунт на адрес a@b.example', EMAIL],
  ['Қосымша код сұрауды тоқтатып беріңізші', FACTOR],
  ["Autentifikator ilovasini uzib qo'yishingizni so'rayman", FACTOR],
  ["SMS-kod so'rashni o'chirib qo'ying", FACTOR],
  ["Ikki bosqichli tasdiqlashni bekor qilishingizni so'rayman", FACTOR],
  ["Ikki bosgichli autentifikatsiyani o'chiring, pochtani o'zgartirish shart emas", FACTOR],
  ["Parolni o'zgartirib bering", []],
  ['Аккаунтга янги электрон почта бириктирилишини сўраймиз', EMAIL],
  ['Икки факторли аутентификацияни ўчириб, почта манзилини алмаштириб беринг', [...EMAIL, ...FACTOR]],
  ['Паролни тиклаб беринг', []],
  // English
  ['Kindly update our login email and reset 2-step verification', [...EMAIL, ...FACTOR]],
  ['We do not want to change the email, only to remove the authenticator', FACTOR],
  ['Disable multi-factor authentication without changing the e-mail address', FACTOR],
  ['I forgot my password, please reset the password of my account', []],
  ['We no longer have access to the registered mailbox', EMAIL],
  // Swahili
  ['Tunaomba mbadilishe barua pepe ya akaunti yetu', EMAIL],
  ['Naomba mzime uthibitishaji wa hatua mbili', FACTOR],
  ['Nimesahau nenosiri, naomba msaada', []],
  // Russian
  ['Прошу привязать аккаунт к новой почте', EMAIL],
  ['Прошу отменить двухэтапную проверку и внести изменения в адрес электронной почты', [...EMAIL, ...FACTOR]],
  ['Смену e-mail не просим; просим снять второй фактор', FACTOR],
  ['Мы никогда не просили отключить 2FA', []],
  ['Мы не просили менять почту, просим отключить двухфакторную аутентификацию', FACTOR],
  ['We never asked you to disable 2FA on our account', []],
  ["We didn't request to change the e-mail of our account", []],
  ['Biz elektron pochtani o‘zgartirishni so‘ramaganmiz', []],
  ['Просим сбросить пароль от почты', []],
  // Verbs that take whom it is done for, things told of the phone and the old mailbox
  ['Pochtamga kirolmayapman', EMAIL],
  ['Почтамга киролмаймиз', EMAIL],
  ['Pochtam oʻzgardi, yangisini ulab bering', EMAIL],
  ['Почтам ўзгарди, янгисини улаб беринг', EMAIL],
  ['Akkauntni yangi pochtaga ulab bering', EMAIL],
  ['Telefonim oʻzgardi, pochtaga kod kelmayapti', []],
  ['Pochtamiz oʻzgargani yoʻq', []],
  ['Yangi serverni ulab bering, hisobni pochtaga yuboring', []],
  ['Mtubadilishie barua pepe ya akaunti', EMAIL],
  ['Naomba nibadilishie barua pepe', EMAIL],
  ['Tunaomba tubadilishiwe barua pepe', EMAIL],
  ['Barua pepe ya zamani haifanyi kazi', EMAIL],
  ['Barua pepe zetu hazifanyi kazi', []],
  ['Nimebadilisha barua pepe yangu tayari', []],
  ['Msibadilishe barua pepe', []],
  ['Mtuzimie uthibitishaji wa hatua mbili', FACTOR],
  ['Nimepoteza simu yangu', FACTOR],
  ['Simu ya mkurugenzi imeibiwa', FACTOR],
  ['Simu imepotea', FACTOR],
  ['Nipigie simu', []],
  // What a form says in brackets of a field
  ['Elektron pochta (agar oʻzgartirilsa)', []],
  ['Электрон почта (агар ўзгартирилса)', []],
  ["Elektron pochta (o'zgartirilsa, yangisi)", []],
  ['Электрон почта (ўзгартирилса, янгиси)', []],
  ['Barua pepe (ikiwa mnabadilisha, mpya)', []],
  ['Barua pepe (ikibadilishwa)', []],
  // Refused, and ticked
  ['ни в коем случае не производить отключение 2FA', []],
  ['2FA отключать не нужно, прошу сменить почту', EMAIL],
  ['☐ X изменить адрес электронной почты\n☐ отключить двухфакторную аутентификацию', EMAIL],
])('%s', (text, want) => expect(requestsIn(text)).toEqual(want))
