import { useNavigate } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { Button } from '#src/ui/Button.tsx'
import { useAddingWords } from './adding/addingWords.ts'

/** Leads to the page where an article comes in. */
export function AddArticleButton() {
  const words = useAddingWords()
  const navigate = useNavigate()
  return (
    <Button onClick={() => void navigate({ to: paths.addArticle, search: { filter: {} } })}>
      {words.title}
    </Button>
  )
}
