/** The addresses of the server's answers. */
const query = (parameters) => {
  const given = Object.entries(parameters).filter(([, value]) => value !== "" && value !== null && value?.length !== 0);
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
};

const segments = (path) => path.split("/").map(encodeURIComponent).join("/");

export const overview = () => "/api/overview";
export const graph = (limit) => `/api/graph${query({ limit })}`;
export const entities = (parameters) => `/api/entities${query(parameters)}`;
export const entity = (id) => `/api/entities/${encodeURIComponent(id)}`;
export const neighbours = (id, limit) => `/api/entities/${encodeURIComponent(id)}/neighbours${query({ limit })}`;
export const edge = (from, to) => `/api/edges${query({ from, to })}`;
export const ask = (q) => `/api/ask${query({ q })}`;
export const routes = (parameters) => `/api/routes${query(parameters)}`;
export const reach = (parameters) => `/api/reach${query(parameters)}`;
export const comparison = ([a, b, c = ""]) => `/api/compare${query({ a, b, c })}`;
export const replacements = (parameters) => `/api/routes/replacements${query(parameters)}`;
export const tips = (parameters) => `/api/tips${query(parameters)}`;
export const notes = () => "/api/notes";
export const changes = () => "/api/changes";
export const drops = () => "/api/drops";
export const drop = (id) => `/api/drops/${id}`;
export const keepDrop = (id) => `/api/drops/${id}/keep`;
export const note = (path) => `/api/notes/${segments(path)}`;
