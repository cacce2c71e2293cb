# Changes of classes and views of the collector that a translated program cannot show.
import gc


class A:
    pass


class B(A):
    def __del__(self):
        print("gone")


B.__bases__ = (object,)  #~ P2101
print(super(B).__thisclass__)  #~ P2101
gc.collect()  #~ P2101
print(gc.collect())  #~ P2101
