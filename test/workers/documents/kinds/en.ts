import type { KindRow } from './row.ts'

/** English and Swahili papers, of ours and of others. */
export const EN_SW: readonly KindRow[] = [
  [
    'letter with RE:',
    'application',
    `
MFANO LOGISTICS LIMITED
P.O. Box 00000-00100, Nairobi
2nd February 2026
The Support Team, Servercore
Dear Sir/Madam,
RE: CHANGE OF LOGIN EMAIL FOR ACCOUNT NO. 204060
We have lost access to the mailbox registered on the above account. Kindly update the email address to
office@mfano.example. Attached find our CR12 and the power of attorney.
Yours faithfully,
Jane Wanjiru, Director`,
  ],
  [
    'form',
    'application',
    `
ACCOUNT ACCESS RECOVERY FORM
Company name: Mfano Logistics Limited    KRA PIN: P051234567X
Account ID: 204060
I request (tick one): [x] disable two-factor authentication   [ ] change of e-mail
Signature: ____________    Date: 02/02/2026`,
  ],
  [
    'letter by a person',
    'application',
    `
To whom it may concern
Subject: Two-step verification
My phone was stolen and I can no longer log in to my account 33445. Please remove two-step verification.
ID No. 12345678
Yours sincerely, Otieno Brian`,
  ],
  [
    'board resolution',
    'appointment',
    `
MFANO LOGISTICS LIMITED
(the "Company")
RESOLUTIONS OF THE BOARD OF DIRECTORS
At a meeting of the directors held at Nairobi on 5th March 2025, a quorum being present, it was resolved:
1. THAT Jane Wanjiru Kamau be and is hereby appointed as Managing Director of the Company.
Certified as a true copy. Company Secretary`,
  ],
  [
    'minutes',
    'appointment',
    `
MINUTES OF THE EXTRAORDINARY GENERAL MEETING OF MFANO LOGISTICS LIMITED
Held at the registered office. Present: J. Kamau (Chairman), P. Otieno.
Min 1: Appointment of director. It was unanimously resolved that Jane Wanjiru Kamau be appointed a director.
Chairman ________ Secretary ________`,
  ],
  [
    'letter of appointment',
    'appointment',
    `
MFANO LOGISTICS LIMITED
LETTER OF APPOINTMENT AS DIRECTOR
Dear Jane,
We are pleased to confirm that the shareholders have appointed you as a Director of the Company with effect from
1st April 2025. Chairman of the Board`,
  ],
  [
    'power of attorney',
    'power-of-attorney',
    `
REPUBLIC OF KENYA
SPECIAL POWER OF ATTORNEY
KNOW ALL MEN BY THESE PRESENTS that MFANO LOGISTICS LIMITED (the Donor) does hereby appoint PETER OTIENO (the Attorney)
to act on its behalf in all matters relating to its account with Servercore.
This power shall remain in force until 31st December 2026.
IN WITNESS WHEREOF. Drawn by: Mfano & Co. Advocates`,
  ],
  [
    'letter of authority',
    'power-of-attorney',
    `
MFANO LOGISTICS LIMITED
LETTER OF AUTHORITY
We, Mfano Logistics Limited, hereby authorize Mr. Peter Otieno, ID No. 12345678, to act on our behalf
in all matters concerning our hosting account 204060, including signing of forms.
This authority is valid until 31st December 2026.
Jane Wanjiru, Managing Director`,
  ],
  [
    'certificate of incorporation',
    'registration',
    `
REPUBLIC OF KENYA
THE COMPANIES ACT, 2015
Section 18
CERTIFICATE OF INCORPORATION
Number PVT-ABCD1234
I hereby CERTIFY that MFANO LOGISTICS LIMITED is this day incorporated under the Companies Act, 2015 and that the
company is LIMITED. Given under my hand at Nairobi this 5th day of March 2020. Registrar of Companies`,
  ],
  [
    'CR12',
    'registration',
    `
BUSINESS REGISTRATION SERVICE
Our Ref: CR12/OS-000000
Date: 2 February 2026
MFANO LOGISTICS LIMITED   PVT-ABCD1234
The following are the particulars of the company as per our records:
Date of registration 05/03/2020. Nominal share capital KES 100,000. Registered office: Nairobi
Directors and shareholders: JANE WANJIRU KAMAU  Director/Shareholder  1000
Encumbrances: none. REGISTRAR OF COMPANIES`,
  ],
  [
    'certificate of a business name',
    'registration',
    `
THE REGISTRATION OF BUSINESS NAMES ACT (CAP. 499)
CERTIFICATE OF REGISTRATION
BN-ABCD1234
I hereby certify that JANE WANJIRU KAMAU carrying on business under the business name of MFANO SHOP
has been duly registered. Registrar of Business Names`,
  ],
  [
    'PIN certificate',
    'tax-certificate',
    `
KENYA REVENUE AUTHORITY                 ISO 9001:2015 CERTIFIED
PIN Certificate
Certificate Date: 05/03/2020
Personal Identification Number P051234567X
This is to certify that taxpayer shown herein has been registered with Kenya Revenue Authority
Taxpayer Information: MFANO LOGISTICS LIMITED   Email office@mfano.example`,
  ],
  [
    'national identity card',
    'identity',
    `
JAMHURI YA KENYA          REPUBLIC OF KENYA
SERIAL NUMBER: 000000001   ID NUMBER: 12345678
FULL NAMES
BRIAN OTIENO
DATE OF BIRTH 01.01.1985
SEX MALE
DISTRICT OF BIRTH NAIROBI
PLACE OF ISSUE NAIROBI
DATE OF ISSUE 01.02.2010`,
  ],
  [
    'passport',
    'identity',
    `
REPUBLIC OF KENYA     PASSPORT / PASIPOTI
Type P   Country code KEN   Passport No. AK0000001
Surname OTIENO  Given names BRIAN  Nationality KENYAN
Date of birth 01 JAN 1985  Place of birth NAIROBI  Date of issue 01 JAN 2020  Date of expiry 31 DEC 2029
P<KENOTIENO<<BRIAN<<<<<<<<<<<<<<<<<<<<<<<<<<
AK00000011KEN8501019F3001019<<<<<<<<<<<<<<<0`,
  ],
  [
    'tax compliance certificate',
    'other',
    `
KENYA REVENUE AUTHORITY
TAX COMPLIANCE CERTIFICATE
This is to confirm that MFANO LOGISTICS LIMITED, Personal Identification Number P051234567X, has filed relevant tax returns.
Certificate Date 01/02/2026. Valid for twelve months`,
  ],
  [
    'employment contract',
    'other',
    `
EMPLOYMENT CONTRACT
This agreement is made between Mfano Logistics Limited and Peter Otieno, appointed as IT manager.
The employee shall report to the Managing Director appointed by the board. Passport number: AK0000001`,
  ],
  [
    'lease',
    'other',
    `
LEASE AGREEMENT
Made on 5th March 2025 between Mfano Properties (by its attorney under a power of attorney dated 1st March) and the Tenant`,
  ],
  [
    'business permit',
    'other',
    `
NAIROBI CITY COUNTY
UNIFIED BUSINESS PERMIT
Granted to MFANO LOGISTICS LIMITED, Certificate of Registration No. PVT-ABCD1234, PIN P051234567X`,
  ],
  [
    'covering letter',
    'other',
    `
Dear Sir,
Please find enclosed the following documents:
1. Certificate of Incorporation
2. Power of Attorney
3. Board Resolution
Yours faithfully, Jane Wanjiru`,
  ],
  [
    'vehicle log book',
    'other',
    `
REPUBLIC OF KENYA
THE TRAFFIC ACT
MOTOR VEHICLE REGISTRATION CERTIFICATE
Registered owner MFANO LOGISTICS LIMITED, PIN P051234567X. Chassis number. Date of registration 05/03/2020`,
  ],
  [
    'invoice',
    'other',
    `
TAX INVOICE No. 77
Bill to: Mfano Logistics Limited, PIN P051234567X. Account number 204060
Payment details: IBAN, SWIFT. Beneficiary: Servercore`,
  ],
  [
    'letter in Swahili',
    'application',
    `
Kwa: Servercore
YAH: MAOMBI YA KUBADILISHA BARUA PEPE YA AKAUNTI 204060
Tafadhali husika na kichwa cha habari hapo juu. Tumepoteza uwezo wa kuingia kwenye barua pepe ya zamani.
Tunaomba mbadilishe barua pepe kuwa office@mfano.example.
Wako mwaminifu, Jane Wanjiru, Mkurugenzi`,
  ],
  [
    'letter in Swahili on two steps',
    'application',
    `
Ndugu,
OMBI LA KUZIMA UTHIBITISHAJI WA HATUA MBILI
Nimepoteza simu yangu, naomba mzime uthibitishaji wa hatua mbili kwenye akaunti namba 33445.
Asante, Brian Otieno`,
  ],
  [
    'leave in Swahili',
    'other',
    `
Kwa: Meneja
YAH: MAOMBI YA LIKIZO
Naomba likizo ya mwaka kuanzia tarehe 1 Machi 2026. Asante, Brian Otieno`,
  ],
]
