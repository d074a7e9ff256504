'use client'
import { type CertificateProps, Certificate as Whole } from '../exam/certificate'
import { island } from '../island'

export const Certificate = island('certificate', function Certificate(props: CertificateProps) {
  return <Whole {...props} />
})
