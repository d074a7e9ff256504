import { notFound } from '@/wording'

export default function NotFoundPage() {
  return (
    <div className="page">
      <header>
        <h1>{notFound.title}</h1>
        <p className="lead">{notFound.text}</p>
      </header>
      <p>
        <a className="button" href="/">
          {notFound.home}
        </a>
      </p>
    </div>
  )
}
