import type { viewNews as english } from '../en/viewNews.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (count: number) => f.number(count)

export const viewNews = {
  region: 'Du nouveau',
  added: (count: number) =>
    `${n(count)} ${f.plural(count, { one: 'nouvelle', other: 'nouvelles' })}`,
  edited: (count: number) =>
    `${n(count)} ${f.plural(count, { one: 'modifiée', other: 'modifiées' })}`,
  retracted: (count: number) =>
    `${n(count)} ${f.plural(count, { one: 'retirée', other: 'retirées' })}`,
  marks: { added: 'Nouvelle', edited: 'Modifiée', retracted: 'Retirée' },
  inView: (counted: string, name: string) => `${counted} dans «\u00a0${name}\u00a0»`,
  since: (name: string, day: string | undefined) =>
    `Dans «\u00a0${name}\u00a0», depuis votre dernière ouverture${day === undefined ? '' : ` le ${day}`}\u00a0:`,
  nothing: (day: string | undefined) =>
    `Rien de nouveau depuis votre dernière ouverture${day === undefined ? '' : ` le ${day}`}.`,
  nothingIn: (name: string, day: string | undefined) =>
    `Rien de nouveau dans «\u00a0${name}\u00a0» depuis votre dernière ouverture${day === undefined ? '' : ` le ${day}`}.`,
  notCounted: 'Les nouveautés seront comptées à partir de la prochaine ouverture.',
  failed: 'Les nouveautés n’ont pas pu être comptées.',
  retry: 'Réessayer',
  whole: 'Vue entière',
  deleted: 'La vue elle-même a été supprimée\u202f; ceci reste jusqu’à ce que vous le fermiez.',
  left: (count: number) =>
    `dont ${n(count)} ${f.plural(count, { one: 'n’y correspond plus', other: 'n’y correspondent plus' })}`,
  gone: (count: number) =>
    `${n(count)} ${f.plural(count, { one: 'supprimée', other: 'supprimées' })} des données\u202f; la page Modifications dit quand et pourquoi`,
  join: '\u202f; ',
  cut: (listed: number, count: number) => `la liste en montre ${n(listed)} sur ${n(count)}`,
} satisfies typeof english
