//! Fields of classes that are simple enough to be structs.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Point___init___y: Slot<i64>,
    class_Point: Slot<Value>,
    class_Point3: Slot<Value>,
    class_Counter: Slot<Value>,
    class_Late: Slot<Value>,
    class_Node: Slot<Value>,
    class_Grid: Slot<Value>,
    class_Keyword: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Point___init___y: Slot::new(),
    class_Point: Slot::new(),
    class_Point3: Slot::new(),
    class_Counter: Slot::new(),
    class_Late: Slot::new(),
    class_Node: Slot::new(),
    class_Grid: Slot::new(),
    class_Keyword: Slot::new(),
});

/// A point of the plane.
pub struct Point {
    pub x: Field<i64>,
    pub y: Field<i64>,
    pub tags: Late<List<Str>>,
    pub z: Late<i64>,
    pub dimensions: Field<i64>,
}

python_struct!(
    Point,
    [x, y, tags, z, dimensions],
    [STATE.class_Point, STATE.class_Point3]
);

fn Point_new(x: i64, y: i64) -> Obj<Point> {
    let this = Obj::<Point>::new(0);
    this.dimensions.set(2);
    Point_init(&this, x, y);
    this
}

fn Point3_new(x: i64, y: i64, z: i64) -> Obj<Point> {
    let this = Obj::<Point>::new(1);
    this.dimensions.set(3);
    Point3_init(&this, x, y, z);
    this
}

pub struct Counter {
    pub name: Field<Str>,
    pub step: Field<i64>,
    pub total: Field<i64>,
}

python_struct!(Counter, [name, step, total], [STATE.class_Counter]);

fn Counter_new(name: &Str) -> Obj<Counter> {
    let this = Obj::<Counter>::new(0);
    this.step.set(1);
    this.total.set(0);
    Counter_init(&this, name);
    this
}

#[allow(non_camel_case_types)]
pub struct Late_2 {
    pub value: Late<i64>,
    pub other: Late<Str>,
}

python_struct!(Late_2, [value, other], [STATE.class_Late]);

fn Late_new(early: bool) -> Res<Obj<Late_2>> {
    let this = Obj::<Late_2>::new(0);
    Late_init(&this, early)?;
    Ok(this)
}

pub struct Node {
    pub value: Field<Int>,
    pub next: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [value, next], [STATE.class_Node]);

fn Node_new(value: i64) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    Node_init(&this, value);
    this
}

pub struct Grid {
    pub cells: Late<List<List<i64>>>,
    pub size: Late<(i64, i64)>,
    pub names: Late<Dict<(i64, i64), Str>>,
    pub seen: Late<Set<i64>>,
}

python_struct!(Grid, [cells, size, names, seen], [STATE.class_Grid]);

fn Grid_new(rows: i64, columns: i64) -> Res<Obj<Grid>> {
    let this = Obj::<Grid>::new(0);
    Grid_init(&this, rows, columns)?;
    Ok(this)
}

pub struct Keyword {
    pub r#type: Field<Str>,
    pub r#match: Field<i64>,
    pub r#fn: Field<f64>,
}

python_struct!(Keyword, [r#type, r#match, r#fn], [STATE.class_Keyword]);

fn Keyword_new() -> Obj<Keyword> {
    let this = Obj::<Keyword>::new(0);
    Keyword_init(&this);
    this
}

fn Point_init(this: &Obj<Point>, x: i64, y: i64) {
    this.x.set(x);
    this.y.set(y);
    this.tags.set(List::<Str>::new());
}

fn Point_move(this: &Obj<Point>, dx: i64, dy: i64) -> Obj<Point> {
    this.x.set(this.x.get() + dx);
    this.y.set(this.y.get() + dy);
    this.clone()
}

fn Point3_init(this: &Obj<Point>, x: i64, y: i64, z: i64) {
    Point_init(this, x, y);
    this.z.set(z);
}

fn Counter_init(this: &Obj<Counter>, name: &Str) {
    this.name.set(name.clone());
}

fn Counter_bump(this: &Obj<Counter>) -> i64 {
    this.total.set(this.total.get() + this.step.get());
    this.total.get()
}

fn Late_init(this: &Obj<Late_2>, early: bool) -> Res<()> {
    if early {
        this.value.set(1i64);
    }
    this.other.set(Late_describe(this)?);
    Ok(())
}

fn Late_describe(this: &Obj<Late_2>) -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!(
            'attempt,
            format::percent(
                &Str::lit("value %d"),
                &attempt!('attempt, this.value.read(this, "value")).to_value()
            )
        ));
    };
    if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
        let error = error_2.value();
        return error.py_str();
    }
    Err(unreachable_code())
}

fn Late_set(this: &Obj<Late_2>, value: i64) {
    this.value.set(value);
}

fn Node_init(this: &Obj<Node>, value: i64) {
    this.value.set(Int::new(value));
    this.next.set(None);
}

fn length(node: &Option<Obj<Node>>) -> Res<i64> {
    let mut node = node.clone();
    let mut count: i64 = 0;
    while node.is_some() {
        count += 1;
        node = some(&node)?.next.get();
    }
    Ok(count)
}

fn Grid_init(this: &Obj<Grid>, rows: i64, columns: i64) -> Res<()> {
    this.cells
        .set(list_of![list![0i64].repeat(columns)?, for __ in 0i64..rows]);
    this.size.set((rows, columns));
    this.names.set(Dict::<(i64, i64), Str>::new());
    this.seen.set(Set::<i64>::new());
    Ok(())
}

fn Grid_put(this: &Obj<Grid>, row: i64, column: i64, value: i64) -> Res<()> {
    let value_2 = value;
    this.cells.get().get(row)?.set(column, value_2)?;
    let value_3 = value.py_str()?;
    this.names.get().set_item((row, column), value_3)?;
    this.seen.get().add(value)?;
    Ok(())
}

fn Grid_total(this: &Obj<Grid>) -> Res<Int> {
    builtins::sum_int(Grid_total_genexpr(&this.cells.get()).to_iter())
}

fn Grid_total_genexpr(iterable: &List<List<i64>>) -> Generator<Int> {
    let iterable = iterable.clone();
    Generator::new(
        "Grid.total.<locals>.<genexpr>",
        move |co: Co<Int>| async move {
            for row in iterable.iter() {
                co.give(builtins::sum_i64(iter::ok(row.iter()))?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Keyword_init(this: &Obj<Keyword>) {
    this.r#type.set(Str::lit("t"));
    this.r#match.set(1i64);
    this.r#fn.set(2.5);
}

fn Keyword_show(this: &Obj<Keyword>) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {} {}",
        this.r#type.get(),
        this.r#match.get(),
        this.r#fn.get().py_str()?
    )))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");
        namespace.set("__doc__", Value::from("A point of the plane."));

        namespace.set("dimensions", Value::from(2i64));
        namespace.set("unit", Value::from(Str::lit("cm")));
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Point.get("Point")?];
        let namespace_2 = Namespace::new("Point3");

        namespace_2.set("dimensions", Value::from(3i64));
        namespace_2.finish("Point3", &bases_2)?
    };
    STATE.class_Point3.set(class_2.clone());

    let p = Point_new(1, 0);
    let _ = Point_move(&Point_move(&p, 2, 3), 10, 20);
    print(&[
        &p.x.get(),
        &p.y.get(),
        &p.dimensions.get(),
        &Str::lit("cm"),
        &2i64,
    ])?;
    let q = Point3_new(1, 2, 3);
    let _ = Point_move(&q, 1, 1);
    print(&[
        &q.x.get(),
        &q.y.get(),
        &q.z.read(&q, "z")?,
        &q.dimensions.get(),
        &3i64,
    ])?;

    // A field may be missing.
    let points = list![p.clone(), q.clone()];
    for point in points.iter() {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, point.z.read(&point, "z"))])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
            error = error_2.value();
            print(&[&Str::lit("AttributeError:"), &error])?;
        }
    }

    // Containers in fields are shared.
    let alias = p.tags.get();
    alias.append(Str::lit("a"));
    p.tags.get().append(Str::lit("b"));
    let old = p.tags.get();
    old.extend(&list!["c"])?;
    print(&[&p.tags.get(), &alias.is(&p.tags.get()), &q.tags.get()])?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Counter");

        namespace_3.set("total", Value::from(0i64));
        namespace_3.set("step", Value::from(1i64));
        namespace_3.finish("Counter", &bases_3)?
    };
    STATE.class_Counter.set(class_3.clone());

    let new_a = Counter_new(&Str::lit("a"));
    let new_b = Counter_new(&Str::lit("b"));
    let a = new_a;
    let b = new_b;
    let _ = Counter_bump(&a);
    let _ = Counter_bump(&a);
    let _ = Counter_bump(&b);
    print(&[&a.total.get(), &b.total.get(), &0i64])?;
    b.step.set(10i64);
    print(&[&Counter_bump(&b), &Counter_bump(&a)])?;

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Late");
        namespace_4.finish("Late", &bases_4)?
    };
    STATE.class_Late.set(class_4.clone());

    let late = Late_new(false)?;
    print(&[&late.other.read(&late, "other")?])?;
    Late_set(&late, 5);
    print(&[&Late_describe(&late)?, &{
        let object = Late_new(true)?;
        object.other.read(&object, "other")?
    }])?;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Node");
        namespace_5.finish("Node", &bases_5)?
    };
    STATE.class_Node.set(class_5.clone());

    let head = Node_new(1);
    head.next.set(Some(Node_new(2)));
    let value = Node_new(3);
    owner(&head.next.get(), "next")?.next.set(Some(value));
    print(&[
        &length(&Some(head.clone()))?,
        &owner(&head.next.get(), "value")?.value.get(),
        &owner(&owner(&head.next.get(), "next")?.next.get(), "next")?
            .next
            .get(),
    ])?;
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            print(&[&attempt!(
                'attempt3,
                owner(
                    &attempt!(
                        'attempt3,
                        owner(
                            &attempt!('attempt3, owner(&head.next.get(), "next"))
                                .next
                                .get(),
                            "next"
                        )
                    )
                    .next
                    .get(),
                    "value"
                )
            )
            .value
            .get()])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("AttributeError"))? {
        error = error_3.value();
        print(&[&Str::lit("AttributeError:"), &error])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        let value_2 = 4i64;
        attempt!(
            'attempt4,
            owner(
                &attempt!(
                    'attempt4,
                    owner(
                        &attempt!('attempt4, owner(&head.next.get(), "next"))
                            .next
                            .get(),
                        "next"
                    )
                )
                .next
                .get(),
                "value"
            )
        )
        .value
        .set(Int::new(value_2));
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("AttributeError"))? {
        error = error_4.value();
        print(&[&Str::lit("AttributeError:"), &error])?;
    }
    let object_2 = owner(&head.next.get(), "value")?.clone();
    object_2.value.set(object_2.value.get() * 21);
    print(&[
        &owner(&head.next.get(), "value")?.value.get(),
        &ops::is(&head.to_value(), &head.next.get().to_value()),
        &!head.next.get().is_none(),
    ])?;
    let new_x = head.value.get();
    let x = new_x;
    head.value.set(Int::new(100));
    print(&[&x, &head.value.get()])?;
    for item_2 in 0i64..3 {
        head.value.set(Int::new(item_2));
    }
    print(&[&head.value.get()])?;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Grid");
        namespace_6.finish("Grid", &bases_6)?
    };
    STATE.class_Grid.set(class_6.clone());

    let grid = Grid_new(2, 3)?;
    Grid_put(&grid, 0, 1, 5)?;
    Grid_put(&grid, 1, 2, 7)?;
    let object_3 = grid.cells.get().get(1)?;
    let old_2 = object_3.get(0)?;
    object_3.set(0, old_2 + 4)?;
    print(&[
        &grid.cells.get(),
        &grid.size.read(&grid, "size")?,
        &grid.names.get(),
        &builtins::sorted(grid.seen.get().iter(), false)?,
        &Grid_total(&grid)?,
    ])?;
    let copy = Grid_new(1, 1)?;
    copy.cells.set(grid.cells.get());
    let value_3 = 9i64;
    copy.cells.get().get(0)?.set(0, value_3)?;
    print(&[&grid.cells.get().get(0)?])?;

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Keyword");
        namespace_7.finish("Keyword", &bases_7)?
    };
    STATE.class_Keyword.set(class_7.clone());

    print(&[&Keyword_show(&Keyword_new())?])?;
    Ok(())
}
