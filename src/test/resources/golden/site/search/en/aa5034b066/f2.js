clausebook("f2",[["anytown","Anytown"],["brookham","Brookham"],["cwm","An unnamed council"]]);
