// Stands in for a zone's routes: gives each request to the function whose route fits it best.
//
// Routes are in Spin's notation: `:name` is one segment, a last `/...` is the path itself and everything below it. Of several
// that fit, the one with the most segments wins, and a written segment beats a wildcard.

function compile([route, service]) {
  const open = route.endsWith("/...");
  const segments = (open ? route.slice(0, -4) : route).split("/").slice(1);
  const fits = (path) =>
    (open ? path.length >= segments.length : path.length === segments.length) &&
    segments.every((segment, index) => (segment.startsWith(":") ? path[index] !== "" : segment === path[index]));
  const weight = segments.reduce((sum, segment) => sum + (segment.startsWith(":") ? 2 : 3), open ? 0 : 1);
  return { fits, service, weight };
}

let table;

export default {
  fetch(request, env) {
    table ??= env.ROUTES.map(compile)
      .filter(({ service }) => env[service])
      .sort((a, b) => b.weight - a.weight);
    const path = new URL(request.url).pathname.split("/").slice(1);
    const found = table.find(({ fits }) => fits(path));
    return found ? env[found.service].fetch(request) : new Response("no function has this route\n", { status: 404 });
  },
};
