import { useAsksWords } from '../words.ts'

/** The words of the voices. */
export const useVoicesWords = () => useAsksWords().voices
