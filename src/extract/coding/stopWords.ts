/** Words that carry grammar and no subject; they say nothing of a topic. */
const english = `a about above after again all also although am among an and another any are as at be
  because been being both but by can cannot could did do does doing done down during each either else even
  ever every for from get gets give given gives go goes going had has have having he her here hers
  him his how however i if in into is it its itself just let like made make makes many may me might
  more most much must my near need needs neither never no nor not now of off often on once one only
  or other others our ours out over own per put rather re really said same say says shall she should
  since so some still such than that the their theirs them then there these they thing things this
  those though through thus till to too under until up upon us very was way we well were what when
  where whether which while who whom whose why will with within without would yet you your t s ve ll
  d m don won isn aren wasn two three new`
const french = `a afin ai aient ainsi alors apres au aucun aucune aujourd aura auront aussi autre
  autres aux avait avant avec avoir avons bien c ca car ce ceci cela celle celles celui ces cet cette
  ceux chaque chez ci comme comment d dans de depuis des desormais deux dire dit doit doivent donc
  dont du elle elles en encore entre es est et etaient etait etant ete etre eu eux fait faire fais
  faut fois font fut grace hui ici il ils j jamais je l la laquelle le lequel les lesquels leur leurs
  lors lui m ma mais me meme memes mes moins mon n ne ni non nos notre notamment nous on ont or ou
  par parce pas pendant peu peut peuvent plus plutot plusieurs pour pourrait pourquoi pres pu puis
  qu quand que quel quelle quelles quelque quelques quels qui quoi rien s sa sans se sera serait
  seront ses si sien soit sommes son sont sous souvent sur t ta tant te tel telle telles tels tes toi
  ton toujours tous tout toute toutes tres trois trop tu un une va vers veut vos votre vous y`
/** Stand in every other sentence of these talks, whatever its topic. */
const everywhere = `congo congolese congolais congolaise congolaises drc rdc kinshasa country countries
  pays`

const all = new Set(`${english} ${french} ${everywhere}`.split(/\s+/u))

/** Whether a folded word tells no topic from another. */
export function isStopWord(folded: string): boolean {
  return all.has(folded)
}
