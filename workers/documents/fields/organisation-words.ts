/** Words that end or begin the name of an organisation, which no person's name holds; folded. */
const NOUNS = new Set(
  'limited ltd llp plc llc inc company co holdings enterprise enterprises ventures investments traders trading merchants solutions services systems technologies agency agencies associates partners foundation trust initiative network organisation organization association society sacco cooperative co-operative union federation council consortium alliance forum institute academy school college university hospital clinic church ministries group welfare centre center project programme advocates surveyors engineers architects auctioneers registrars consultants consulting consultancy contractors builders construction transporters logistics exporters importers distributors wholesalers suppliers supplies stores hardware motors spares garage farm farms dairy growers packers mills millers bakery pharmacy parish diocese trustees caterers catering shuttle shuttles crafts cyber events dishes madrasa madrasatul mosque temple assembly fellowship choir ushirika wakulima duka ranch ranchers abattoir butchery kiosk seeds roses flowers exports imports lab labs laboratory chemist chemists library club bookshop printers studio studios media electronics designs fashions furniture safaris tours travels hotel lodge resort properties industries shirika chama kikundi umoja kampuni jumuiya mfuko'.split(
    ' ',
  ),
)

/** Whether a folded word tells that a name is an organisation's. */
export function isOrganisationWord(folded: string): boolean {
  return NOUNS.has(folded)
}
