import { z } from 'zod'
import { type ChoiceQuestion, type ChoiceResponse, choiceSchema } from './kinds/choice'
import { type ClozeQuestion, type ClozeResponse, clozeSchema } from './kinds/cloze'
import { type FreeQuestion, type FreeResponse, freeSchema } from './kinds/free'
import { type HotspotQuestion, type HotspotResponse, hotspotSchema } from './kinds/hotspot'
import { type MatchQuestion, type MatchResponse, matchSchema } from './kinds/match'
import { type NumberQuestion, type NumberResponse, numberSchema } from './kinds/number'
import { type OrderQuestion, type OrderResponse, orderSchema } from './kinds/order'
import { type SelectQuestion, type SelectResponse, selectSchema } from './kinds/select'
import { type SortQuestion, type SortResponse, sortSchema } from './kinds/sort'
import { type TextQuestion, type TextResponse, textSchema } from './kinds/text'

/** A question as plain JSON: the lesson, the review, the exam and every export read the same data. */
export type Question =
  | ChoiceQuestion
  | TextQuestion
  | NumberQuestion
  | ClozeQuestion
  | OrderQuestion
  | MatchQuestion
  | SortQuestion
  | SelectQuestion
  | HotspotQuestion
  | FreeQuestion

export type Kind = Question['kind']

/** What a student gave. It names ids, never positions. */
export type Response =
  | ChoiceResponse
  | TextResponse
  | NumberResponse
  | ClozeResponse
  | OrderResponse
  | MatchResponse
  | SortResponse
  | SelectResponse
  | HotspotResponse
  | FreeResponse

/** The schema of every kind; a function, so that a browser bundle can leave zod out. */
export const questionSchema = () =>
  z.discriminatedUnion('kind', [
    choiceSchema(),
    textSchema(),
    numberSchema(),
    clozeSchema(),
    orderSchema(),
    matchSchema(),
    sortSchema(),
    selectSchema(),
    hotspotSchema(),
    freeSchema(),
  ])
