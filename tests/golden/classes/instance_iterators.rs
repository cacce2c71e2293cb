//! Iterators of instances and containers: iter(), sum() and join() of what has __iter__.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Tree___init___left: Slot<Option<Obj<Tree>>>,
    default_Tree___init___right: Slot<Option<Obj<Tree>>>,
    class_Tree: Slot<Value>,
    class_Names: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Tree___init___left: Slot::new(),
    default_Tree___init___right: Slot::new(),
    class_Tree: Slot::new(),
    class_Names: Slot::new(),
});

pub struct Tree {
    pub value: Field<i64>,
    pub left: Field<Option<Obj<Tree>>>,
    pub right: Field<Option<Obj<Tree>>>,
}

python_struct!(Tree, [value, left, right], [STATE.class_Tree]);

fn Tree_new(value: i64, left: &Option<Obj<Tree>>, right: &Option<Obj<Tree>>) -> Obj<Tree> {
    let this = Obj::<Tree>::new(0);
    Tree_init(&this, value, left, right);
    this
}

pub struct Names {
    pub names: Late<List<Str>>,
}

python_struct!(Names, [names], [STATE.class_Names]);

fn Names_new(names: &List<Str>) -> Obj<Names> {
    let this = Obj::<Names>::new(0);
    Names_init(&this, names);
    this
}

fn Tree_init(this: &Obj<Tree>, value: i64, left: &Option<Obj<Tree>>, right: &Option<Obj<Tree>>) {
    this.value.set(value);
    this.left.set(left.clone());
    this.right.set(right.clone());
}

fn Tree_iter(this: &Obj<Tree>) -> Generator<i64> {
    let this = this.clone();
    Generator::new("Tree.__iter__", move |co: Co<i64>| async move {
        if this.left.get().is_some() {
            co.delegate(Tree_iter(iterated(&this.left.get())?)).await?;
        }
        co.give(this.value.get()).await?;
        if this.right.get().is_some() {
            co.delegate(Tree_iter(iterated(&this.right.get())?)).await?;
        }
        Ok(Value::NONE)
    })
}

fn Names_init(this: &Obj<Names>, names: &List<Str>) {
    this.names.set(names.clone());
}

fn Names_iter(this: &Obj<Names>) -> Res<Iter<Str>> {
    print(&[&Str::lit("iter")])?;
    Ok(this.names.get().iter().boxed("list_iterator"))
}

fn first(items: &List<i64>) -> Res<Option<i64>> {
    for item_3 in items.iter().boxed("list_iterator") {
        let item_2 = item_3?;
        return Ok(Some(item_2));
    }
    Ok(None)
}

fn first_2(items: &List<Str>) -> Res<Option<Str>> {
    for item_3 in items.iter().boxed("list_iterator") {
        let item_2 = item_3?;
        return Ok(Some(item_2.clone()));
    }
    Ok(None)
}

fn first_3(items: &Dict<i64, i64>) -> Res<Option<i64>> {
    for item_3 in items.iter_keys().boxed("dict_keyiterator") {
        let item_2 = item_3?;
        return Ok(Some(item_2));
    }
    Ok(None)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Tree");
        namespace.finish("Tree", &bases)?
    };
    STATE.class_Tree.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Names");
        namespace_2.finish("Names", &bases_2)?
    };
    STATE.class_Names.set(class_2.clone());

    let tree = Tree_new(
        5,
        &Some(Tree_new(2, &None, &None)),
        &Some(Tree_new(9, &Some(Tree_new(7, &None, &None)), &None)),
    );
    print(&[
        &builtins::sum_i64(Tree_iter(&tree).to_iter())?,
        &builtins::sorted(Tree_iter(&tree).to_iter(), false)?,
        &builtins::max(Tree_iter(&tree).to_iter())?,
    ])?;
    let names = Names_new(&list!["a", "b"]);
    print(&[&Str::lit("-").join(Names_iter(&names)?)?])?;
    let it = Tree_iter(&tree);
    print(&[&it.send(Value::NONE)?, &it.send(Value::NONE)?, &it.is(&it)])?;
    print(&[&builtins::list_from(it.to_iter())?])?;
    let d = Dict::of(vec![(Str::lit("x"), 1i64), (Str::lit("y"), 2i64)])?;
    print(&[
        &builtins::next(d.iter_keys().boxed("dict_keyiterator"))?,
        &builtins::next(d.iter_values().boxed("dict_valueiterator"))?,
        &builtins::next(d.iter_items().boxed("dict_itemiterator"))?,
        &builtins::next(d.iter_keys().boxed("dict_keyiterator"))?,
    ])?;
    let v = d.iter_values().boxed("dict_valueiterator");
    print(&[
        &builtins::list_from(v.clone())?,
        &builtins::list_from(v.clone())?,
    ])?;
    let k = d.iter_keys().boxed("dict_keyiterator");
    print(&[&builtins::next(k.clone())?])?;
    let value = 3i64;
    d.set_item(Str::lit("z"), value)?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, builtins::next(k.clone()));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("RuntimeError"))? {
        e = error.value();
        print(&[&e])?;
    }
    print(&[
        &list![1i64].iter().boxed("list_iterator").type_name(),
        &call(&builtin("iter"), &[(1i64, 2i64).to_value()])?.type_name(),
        &{
            let items = Set::<i64>::new();
            items.add(1i64)?;
            items
        }
        .iter()
        .boxed("set_iterator")
        .type_name(),
    ])?;
    print(&[
        &d.iter_keys().boxed("dict_keyiterator").type_name(),
        &d.iter_values().boxed("dict_valueiterator").type_name(),
        &d.iter_items().boxed("dict_itemiterator").type_name(),
    ])?;
    let xs = list![3i64, 4];
    let i = xs.iter().boxed("list_iterator");
    let j = i.clone();
    print(&[
        &i.is(&j),
        &builtins::next(i.clone())?,
        &builtins::next(j.clone())?,
        &builtins::next_or(
            i.clone().map(|item| {
                let item = item?;
                Ok(Some(item))
            }),
            None,
        )?,
    ])?;
    let xs2 = list![1i64];
    let n = xs2.iter().boxed("list_iterator");
    xs2.append(2);
    print(&[&builtins::list_from(n.clone())?])?;

    print(&[
        &first(&list![1, 2])?,
        &first_2(&list!["q"])?,
        &first_3(&Dict::<i64, i64>::new())?,
    ])?;
    let caught_2: Res<()> = 'attempt2: {
        attempt!('attempt2, call(&builtin("iter"), &[Value::from(5i64)]));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    Ok(())
}
