"""The flight of a ball through air, integrated with the classical Runge-Kutta method.

The drag grows with the square of the speed, and the air gets thinner with height. The program compares a flight in
vacuum, for which there is a formula, with flights of real balls.
"""

import math

GRAVITY = 9.80665
AIR_DENSITY = 1.225
SCALE_HEIGHT = 8500.0


class Vector:
    """A point or a velocity in the plane."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def length(self):
        return math.sqrt(self.x * self.x + self.y * self.y)

    def __repr__(self):
        return f"Vector({self.x:.3f}, {self.y:.3f})"


class Ball:
    """What the air feels of a ball: its mass, its radius and its drag coefficient."""

    def __init__(self, name, mass, radius, drag_coefficient):
        if mass <= 0:
            raise ValueError(f"{name} needs a positive mass")
        self.name = name
        self.mass = mass
        self.area = math.pi * radius**2
        self.drag_coefficient = drag_coefficient

    def acceleration(self, position, velocity):
        density = AIR_DENSITY * math.exp(-position.y / SCALE_HEIGHT)
        speed = velocity.length()
        drag = 0.5 * density * self.drag_coefficient * self.area * speed / self.mass
        return Vector(-drag * velocity.x, -GRAVITY - drag * velocity.y)


class Flight:
    """One flight, step by step; it ends where the ball meets the ground."""

    def __init__(self, ball, speed, angle_degrees, height=0.0):
        angle = math.radians(angle_degrees)
        self.ball = ball
        self.position = Vector(0.0, height)
        self.velocity = Vector(speed * math.cos(angle), speed * math.sin(angle))
        self.time = 0.0
        self.steps = 0
        self.top = height

    def step(self, dt):
        position, velocity = self.position, self.velocity
        k1 = self.ball.acceleration(position, velocity)
        v2 = velocity + k1 * (dt / 2)
        k2 = self.ball.acceleration(position + velocity * (dt / 2), v2)
        v3 = velocity + k2 * (dt / 2)
        k3 = self.ball.acceleration(position + v2 * (dt / 2), v3)
        v4 = velocity + k3 * dt
        k4 = self.ball.acceleration(position + v3 * dt, v4)
        self.position = position + (velocity + v2 * 2 + v3 * 2 + v4) * (dt / 6)
        self.velocity = velocity + (k1 + k2 * 2 + k3 * 2 + k4) * (dt / 6)
        self.time += dt
        self.steps += 1
        self.top = max(self.top, self.position.y)

    def run(self, dt=0.01, limit=100000):
        """Flies to the ground and returns (range, time), the last step cut at the ground."""
        while self.steps < limit:
            before, time = self.position, self.time
            self.step(dt)
            if self.position.y < 0:
                share = before.y / (before.y - self.position.y)
                reach = before.x + share * (self.position.x - before.x)
                return reach, time + share * dt
        raise RuntimeError("the ball never came down")


def trace(flight, dt, every):
    """Yields every so-many-th state of a flight until it reaches the ground."""
    while flight.position.y >= 0:
        if flight.steps % every == 0:
            yield flight.time, flight.position
        flight.step(dt)


def best_angle(ball, speed):
    """The angle, to a tenth of a degree, that carries the ball farthest."""
    low, high = 20.0, 60.0
    while high - low > 0.1:
        third = (high - low) / 3
        left, right = low + third, high - third
        if Flight(ball, speed, left).run()[0] < Flight(ball, speed, right).run()[0]:
            low = left
        else:
            high = right
    return round((low + high) / 2, 1)


def main():
    stone = Ball("stone in vacuum", 1.0, 0.0, 0.0)
    balls = [
        stone,
        Ball("golf ball", 0.0459, 0.02135, 0.24),
        Ball("baseball", 0.145, 0.0366, 0.35),
        Ball("table tennis ball", 0.0027, 0.02, 0.5),
    ]
    speed = 50.0

    reach, duration = Flight(stone, speed, 45).run()
    expected = speed**2 / GRAVITY
    print(f"vacuum: {reach:.4f} m in {duration:.4f} s; the formula says {expected:.4f} m")
    print(f"relative error {abs(reach - expected) / expected:.1e}")

    print()
    print(f"{'ball':<20}{'range':>10}{'time':>8}{'top':>8}{'best':>7}")
    for ball in balls:
        flight = Flight(ball, speed, 45)
        reach, duration = flight.run()
        print(
            f"{ball.name:<20}{reach:>8.2f} m{duration:>6.2f} s{flight.top:>6.1f} m{best_angle(ball, speed):>6}°"
        )

    print()
    print("the baseball, every half second:")
    for time, position in trace(Flight(balls[2], speed, 45, height=1.8), 0.01, 50):
        print(f"  t={time:4.1f}  {position!r}  " + "." * int(position.x / 4) + "o")

    try:
        Ball("ghost", 0.0, 1.0, 1.0)
    except ValueError as error:
        print(f"refused: {error}")


if __name__ == "__main__":
    main()
