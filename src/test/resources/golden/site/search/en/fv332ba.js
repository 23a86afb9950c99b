clausebook("f",[["anytown","Anytown"],["brookham","Brookham"],["cwm","An unnamed council"],["esk","Esk"]]);
