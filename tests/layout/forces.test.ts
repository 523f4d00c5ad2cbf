import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import { attract, drawHome } from '../../src/layout/forces/attract.ts';
import { type Bodies, buildBodies, type Force, moveBodies } from '../../src/layout/forces/bodies.ts';
import { keepApart } from '../../src/layout/forces/keep-apart.ts';
import { repel } from '../../src/layout/forces/repel.ts';

const HEAT = 0.4;

function buildCloud(count: number, seed: number, side = 400): Bodies {
  const bodies = buildBodies(count);
  const random = seededRandom(seed);
  for (let body = 0; body < count; body++) {
    bodies.x[body] = random() * side;
    bodies.y[body] = random() * side;
    bodies.vx[body] = random() - 0.5;
    bodies.vy[body] = random() - 0.5;
  }
  return bodies;
}

/** One step of d3-force from the same bodies, under the forces given. */
function stepByD3(bodies: Bodies, add: (simulation: Simulation<SimulationNodeDatum, undefined>) => void) {
  const { x, y, vx, vy } = bodies;
  const nodes: SimulationNodeDatum[] = Array.from(x, (value, body) => ({
    x: value,
    y: numberAt(y, body),
    vx: numberAt(vx, body),
    vy: numberAt(vy, body),
  }));
  const simulation = forceSimulation(nodes).stop().alphaDecay(0).alpha(HEAT).velocityDecay(0.4);
  add(simulation);
  simulation.tick();
  return nodes.flatMap((node) => [node.x ?? 0, node.y ?? 0]);
}

function step(bodies: Bodies, force: Force) {
  force(HEAT);
  moveBodies(bodies, 0.4);
  return [...bodies.x].flatMap((x, body) => [x, numberAt(bodies.y, body)]);
}

function expectClose(ours: readonly number[], theirs: readonly number[], away: number) {
  expect(ours).toHaveLength(theirs.length);
  for (const [index, value] of ours.entries()) expect(Math.abs(value - at(theirs, index))).toBeLessThan(away);
}

describe('one step of each force is one of d3-force', () => {
  test('ties', () => {
    const random = seededRandom(3);
    const ends = () => Int32Array.from({ length: 80 }, () => Math.floor(random() * 40));
    const [source, target] = [ends(), ends().map((end, tie) => (end === tie ? (end + 1) % 40 : end))];
    const springs = { source, target, length: new Float64Array(80).fill(30) };
    const theirs = stepByD3(buildCloud(40, 1), (simulation) => {
      const links = Array.from(source, (from, tie) => ({ source: from, target: numberAt(target, tie) }));
      simulation.force('ties', forceLink(links).distance(30).iterations(2));
    });
    const bodies = buildCloud(40, 1);
    expectClose(step(bodies, attract(bodies, springs, 2, seededRandom(1))), theirs, 1e-6);
  });

  test('repulsion, near and far, nothing summed up', () => {
    const theirs = stepByD3(buildCloud(200, 2), (simulation) => {
      simulation.force('apart', forceManyBody().strength(-60).theta(1e-6).distanceMax(150));
    });
    const bodies = buildCloud(200, 2);
    const force = repel(bodies, { strength: 60, theta: 1e-6, reach: 150 }, seededRandom(1));
    expectClose(step(bodies, force), theirs, 1e-6);
  });

  test('discs that lie on two others are taken apart as far', () => {
    const place = (bodies: Bodies) => {
      bodies.x.set([0, 12, 100, 300]);
      bodies.y.set([0, 5, 100, 0]);
      return bodies;
    };
    const radii = [10, 6, 8, 40];
    const theirs = stepByD3(place(buildBodies(4)), (simulation) => {
      simulation.force('room', forceCollide((_, index) => at(radii, index)).strength(0.6));
    });
    const bodies = place(buildBodies(4));
    const force = keepApart(bodies, Float64Array.from(radii), 0.6, 1, seededRandom(1));
    expectClose(step(bodies, force), theirs, 1e-6);
  });

  test('the way home', () => {
    const theirs = stepByD3(buildCloud(30, 4), (simulation) => {
      simulation.force('x', forceX(20).strength(0.3)).force('y', forceY(-70).strength(0.1));
    });
    const bodies = buildCloud(30, 4);
    expectClose(
      step(
        bodies,
        drawHome(
          bodies,
          () => [20, -70],
          () => [0.3, 0.1],
        ),
      ),
      theirs,
      1e-9,
    );
  });
});

test('what is far counts as one and is a few hundredths off', () => {
  const push = (theta: number) => {
    const bodies = buildCloud(500, 5);
    repel(bodies, { strength: 60, theta, reach: Infinity }, seededRandom(1))(HEAT);
    return bodies;
  };
  const [exact, near] = [push(1e-6), push(0.9)];
  let [off, all] = [0, 0];
  for (const body of exact.vx.keys()) {
    off += Math.hypot(
      numberAt(exact.vx, body) - numberAt(near.vx, body),
      numberAt(exact.vy, body) - numberAt(near.vy, body),
    );
    all += Math.hypot(numberAt(exact.vx, body), numberAt(exact.vy, body));
  }
  expect(off / all).toBeLessThan(0.05);
  expect(off).toBeGreaterThan(0);
});

test('bodies in one place, in a row or a world apart part with numbers only', () => {
  const place = fc.oneof(fc.constantFrom(0, 1, -0, 1e-300, 1e9, -1e9), fc.double({ min: -1e4, max: 1e4, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 }), (places) => {
      const bodies = buildBodies(places.length);
      for (const [body, [x, y]] of places.entries()) [bodies.x[body], bodies.y[body]] = [x, y];
      const random = seededRandom(1);
      const radii = new Float64Array(places.length).fill(8);
      const forces = [
        repel(bodies, { strength: 30, theta: 0.9, reach: Infinity }, random),
        keepApart(bodies, radii, 1, 1, random),
      ];
      for (let tick = 0; tick < 3; tick++) {
        for (const force of forces) force(HEAT);
        moveBodies(bodies, 0.4);
      }
      expect([...bodies.x, ...bodies.y].every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
