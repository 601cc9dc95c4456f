/** The fields that the form of each kind of record has, in their order. */
import type { KeptKind } from '#src/contract/recordLists.ts'

/** Single values that are typed: how they are checked and how much room they have. */
type Typed = 'text' | 'date' | 'language' | 'country' | 'url' | 'number'

/** One field: of a record of this kind, with what can stand in it. */
export type FieldSpec = { field: string; needed?: boolean } & (
  | { kind: Typed; rows?: number }
  /** Our words, in English and in French. */
  | { kind: 'both'; rows?: number }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'flag' }
  /** A list of names, one a line. */
  | { kind: 'lines' }
  /** One record of another kind. */
  | { kind: 'one'; of: 'group' | 'article' }
  | { kind: 'statements' }
  | { kind: 'roles' }
)

/** Fields that belong together, under their heading. */
export interface SpecPart {
  title: 'names' | 'standing' | 'words' | 'facts'
  fields: readonly FieldSpec[]
}

const note: FieldSpec = { field: 'note', kind: 'both', rows: 2 }

export const specs: Record<KeptKind, readonly SpecPart[]> = {
  stakeholder: [
    {
      title: 'names',
      fields: [
        { field: 'name', kind: 'both', needed: true },
        { field: 'aliases', kind: 'lines' },
      ],
    },
    {
      title: 'standing',
      fields: [
        {
          field: 'kind',
          kind: 'choice',
          options: ['person', 'organization', 'group'],
          needed: true,
        },
        { field: 'group', kind: 'one', of: 'group', needed: true },
        { field: 'country', kind: 'country' },
        { field: 'private', kind: 'flag' },
        { field: 'roles', kind: 'roles' },
        note,
      ],
    },
  ],
  topic: [
    {
      title: 'words',
      fields: [
        { field: 'label', kind: 'both', needed: true },
        { field: 'proposition', kind: 'both', rows: 2, needed: true },
        { field: 'definition', kind: 'both', rows: 2 },
        { field: 'exampleIds', kind: 'statements' },
      ],
    },
  ],
  article: [
    {
      title: 'names',
      fields: [
        { field: 'title', kind: 'text', rows: 2, needed: true },
        {
          field: 'titleIs',
          kind: 'choice',
          options: ['printed', 'rebuilt', 'described'],
          needed: true,
        },
        { field: 'url', kind: 'url', needed: true },
        { field: 'archiveUrl', kind: 'url' },
      ],
    },
    {
      title: 'facts',
      fields: [
        { field: 'outlet', kind: 'text', needed: true },
        { field: 'originalOutlet', kind: 'text' },
        { field: 'stateMedia', kind: 'flag' },
        { field: 'author', kind: 'text' },
        { field: 'publishedOn', kind: 'date' },
        { field: 'retrievedOn', kind: 'date' },
        { field: 'language', kind: 'language', needed: true },
        note,
      ],
    },
  ],
  milestone: [
    {
      title: 'facts',
      fields: [
        { field: 'title', kind: 'both', rows: 2, needed: true },
        { field: 'date', kind: 'date', needed: true },
        { field: 'weight', kind: 'choice', options: ['1', '2'], needed: true },
        { field: 'articleId', kind: 'one', of: 'article' },
        { field: 'url', kind: 'url' },
      ],
    },
  ],
  group: [
    {
      title: 'names',
      fields: [
        { field: 'label', kind: 'both', needed: true },
        { field: 'order', kind: 'number', needed: true },
      ],
    },
  ],
}

/** All fields of a kind's form. */
export const fieldsOf = (kind: KeptKind): FieldSpec[] => specs[kind].flatMap(({ fields }) => fields)
