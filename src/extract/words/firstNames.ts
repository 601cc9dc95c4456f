/** First names that tell what a pronoun may stand for, where no title does. Folded, without accents. */
const names = (words: string) => words.trim().split(/\s+/u)

const WOMEN = names(`
  ada bettina mercy faith gloria betty sanne noella eglantine clotilde claudette adele agathe agnes aisha alice alphonsine amina angele angelique anita ann anna anne annie antoinette aurelie beatrice bernadette
  berthe bibiane brigitte carine caroline catherine cecile celestine celine chantal charlotte christelle christine clarisse claudine clementine
  colette constance delphine denise dorcas edith elena eleonore elisabeth elise elizabeth emilie emma esperance esther eugenie eva fanny
  fatima fatou fatuma faustine felicite fernande florence francine francoise furaha gabrielle genevieve georgette germaine gertrude gisele
  grace hannah heleen helen helena helene henriette honorine huguette ida immaculee ines irene isabelle jacqueline jane jeanne jeannette
  jennifer jessica joelle josephine josiane judith julie julienne juliette justine karen kate laura laurence lea leonie liliane linda lisa
  louise lucie lucienne lydia lydie madeleine marcelline margaret marguerite maria mariam mariama marianne marie marine marthe martine mary
  mathilde maud micheline mireille miriam monique nadia nadine nancy naomi natalie nathalie neema nicole odette odile olga pascaline
  paula pauline philomene rachel rebecca rita rosalie rose rosine ruth sabine sandra sarah simone solange sophie stella stephanie
  suzanne sylvie tabitha tatiana theresa therese tumaini valerie veronique victoire victoria virginie viviane wivine yolande yvette yvonne
  zainab zawadi zoe`)

const MEN = names(`
  amos silas moses elijah isaiah caleb colin freddy fred tom bill steve joshua emile sylvain aaron abel abraham adam adolphe adrien aime alain albert alexandre alexis alfred ali alphonse andre andrew anselme anthony antoine armand
  arthur auguste augustin augustine barnabe bahati benjamin benoit bernard boniface bruno cedric celestin cesar charles christian christophe
  clement corneille crispin cyrille damien daniel david denis deogratias desire didier dieudonne edmond edouard edward
  emmanuel eric ernest etienne eugene evariste fabrice faustin felix ferdinand fernand fidele firmin fiston florent floribert francis
  francois frank franck frederic gabriel gaspard gaston gedeon george georges gerard gerald gilbert godefroid gregoire guillaume gustave guy
  henri henry herve hubert hugo ibrahim ignace innocent isaac jack jacob jacques jakob james jean jeremie jerome joel john jonas jonathan
  joseph josue jules julien justin kevin laurent leon leonard leopold louis luc lucien marc marcel mark martin mathieu matthew matthias
  maurice max maxime michael michel modeste mohamed moise nestor nicolas noel norbert octave olivier oscar pacifique pascal patrice patrick
  paul peter philippe philip pierre placide prosper raoul raphael raymond remy rene richard robert roger roland samuel serge simon simeon
  stephane stephen sylvestre thadee theo theodore theophile thierry thomas timothee urbain valentin victor vincent vital walter
  william xavier yves zacharie`)

const likely = new Map<string, 'm' | 'f'>([
  ...MEN.map((name) => [name, 'm'] as const),
  ...WOMEN.map((name) => [name, 'f'] as const),
])

/** What a first name, folded and without accents, mostly tells; undefined where it tells nothing. */
export const likelyGender = (first: string): 'm' | 'f' | undefined =>
  likely.get(first) ?? likely.get(first.split('-')[0] ?? '')
