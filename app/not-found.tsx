import { notFound } from '@/components/wording/en'
import './styles/reference.css'

export default function NotFoundPage() {
  return (
    <div className="reference">
      <h1>{notFound.title}</h1>
      <p className="lead">{notFound.text}</p>
      <p>
        <a className="button" href="/">
          {notFound.home}
        </a>
      </p>
    </div>
  )
}
