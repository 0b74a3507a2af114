// The entry of a function on Cloudflare Workers: hands every request to the Rust code.
//
// A panic in Rust ends its whole WebAssembly instance. The requests under way in it can never be answered by it, so they are
// answered here, at once, instead of hanging until the platform gives up; the next request starts a fresh instance.
import { fetch as answer, __wbg_reset_state, __worker_init_state } from "./index.js";

const state = __worker_init_state();
const waiting = new Set();
let broken = false;

// The Rust side sets this property from its panic hook.
Object.defineProperty(state, "criticalError", {
  get: () => broken,
  set(value) {
    broken = value;
    if (value) {
      for (const fail of waiting) fail(new Error("the instance panicked"));
      waiting.clear();
    }
  },
});

function failed(error) {
  console.error("unanswered:", error?.message ?? error);
  const problem = { type: "about:blank", title: "Internal Server Error", status: 500, code: "internal" };
  return new Response(JSON.stringify(problem), {
    status: 500,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}

export default {
  async fetch(request, env, ctx) {
    if (broken) {
      broken = false;
      __wbg_reset_state();
    }
    let fail;
    const panicked = new Promise((_, reject) => waiting.add((fail = reject)));
    try {
      return await Promise.race([answer(request, env, ctx), panicked]);
    } catch (error) {
      // A trap that was no panic (memory, stack) leaves the instance just as unusable.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) broken = true;
      return failed(error);
    } finally {
      waiting.delete(fail);
    }
  },
};
