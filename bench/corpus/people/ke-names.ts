const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const KENYAN_MEN = words(`
  James John Peter Joseph David Samuel Daniel Brian Kevin Dennis Victor Collins Evans Moses Patrick Stephen Paul George
  Elijah Hassan Abdi Mohamed Omar Geoffrey Josphat Titus`)

export const KENYAN_WOMEN = words(`
  Mary Grace Faith Mercy Esther Jane Ann Caroline Lucy Joyce Purity Sharon Beatrice Agnes Ruth Fatuma Amina Halima Winnie
  Irene Josephine Millicent Zipporah`)

/** Names in the middle, given in the family. */
export const KENYAN_MIDDLE_MEN = words(`
  Mwangi Kamau Otieno Ochieng Kipchoge Kiplagat Mutua Wafula Barasa Juma Ali Mutinda Njuguna Kipkorir Ngugi`)

export const KENYAN_MIDDLE_WOMEN = words(`
  Wanjiru Njeri Achieng Chebet Mwende Nafula Nekesa Akinyi Wambui Jepkosgei Muthoni Kemunto Atieno Zawadi Nyambura`)

export const KENYAN_SURNAMES = words(`
  Kamau Mwangi Njoroge Kariuki Kimani Maina Ndung'u Ng'ang'a Wambua Musyoka Mutiso Kilonzo Muli Nzomo Omondi Otieno
  Odhiambo Onyango Owino Okoth Ouma Oduor Opiyo Wanyama Wekesa Simiyu Wafula Barasa Makokha Shikuku Kiprotich Kipkemboi
  Koech Rotich Langat Cheruiyot Bett Kiptoo Mohamed Abdi Hassan Noor Ali Said Mwakio Mwachiro Karanja Gitau Githinji
  Waweru Macharia Nyaga Mbugua Gachanja Mureithi Murage Ngugi Patel Shah Nyong'o Atieno-Were Mutahi Kosgei Mwadime`)
