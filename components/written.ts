/** Attributes of an element whose text is not in the language of the page. */
export type Written = { lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** For those texts of a thing that are not in the language of the page. */
export type Foreign<Text extends string> = { foreign?: Partial<Record<Text, Written>> | undefined }
